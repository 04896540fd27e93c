/** As inside a sentence; an abbreviation stays as it is. */
export const litenForbokstav = (tekst: string): string =>
  /^\p{Lu}{2}/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1)
