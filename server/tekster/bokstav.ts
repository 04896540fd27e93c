export const storForbokstav = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)
