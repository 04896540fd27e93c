export const storForbokstav = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

export const litenForbokstav = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1)
