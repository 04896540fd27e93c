/** Letters that do not fall apart into a base letter and an accent. */
const EGNE: Record<string, string> = { đ: 'd', ð: 'd', ŋ: 'n', ŧ: 't', ł: 'l', ß: 'ss', þ: 'th' }
/** The three characters that follow z in ASCII, so that plain byte order is the alphabet's. */
const ETTER_Z: Record<string, string> = {
  æ: '{',
  ä: '{',
  œ: '{',
  ø: '|',
  ö: '|',
  å: '}',
  aa: '}',
  ü: 'y',
}

/**
 * A key whose byte order is Norwegian alphabetical order: æ, ø, å last, aa as å,
 * foreign letters at their nearest neighbour, case and punctuation aside.
 */
export function sortKey(navn: string): string {
  const kjente = searchKey(navn).replace(/aa|[æäœøöåü]/g, (bokstav) => ETTER_Z[bokstav] ?? bokstav)
  return withoutAccent(kjente)
}

/** A name as it is searched in: lower case, words parted by single spaces. */
export function searchKey(navn: string): string {
  return navn
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutAccent(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (tegn) => EGNE[tegn] ?? tegn)
}
