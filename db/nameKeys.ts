/** Letters that do not fall apart into a base letter and an accent. */
const EGNE: Record<string, string> = { đ: 'd', ð: 'd', ŋ: 'n', ŧ: 't', ł: 'l', ß: 'ss', þ: 'th' }
/** The three characters that follow z in ASCII, so that plain byte order is the alphabet's. */
const ETTER_Z: Record<string, string> = { æ: '{', ø: '|', å: '}', aa: '}', ü: 'y' }
const NABO: Record<string, string> = { ä: 'æ', œ: 'æ', ö: 'ø' }
/** How æ, ø and å are typed where the keyboard lacks them, or the hurry is great. */
const KORT: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' }
const LANG: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }

/**
 * A key whose byte order is Norwegian alphabetical order: æ, ø, å last, aa as å,
 * foreign letters at their nearest neighbour, case and punctuation aside.
 */
export function sortKey(navn: string): string {
  const kjente = ord(navn).replace(/aa|[æøåü]/g, (bokstav) => ETTER_Z[bokstav] ?? bokstav)
  return withoutAccent(kjente)
}

/** What is searched for: lower case, accents aside, words parted by single spaces. */
export function searchKey(tekst: string): string {
  return ord(tekst).replace(/[^æøå]+/g, withoutAccent)
}

/** What is searched in: each word, and each other way in which it may be typed. */
export function searchableKey(...navn: string[]): string {
  const skrevet = searchKey(navn.join(' '))
  const maater = [skrevet, med(KORT, skrevet), med(LANG, skrevet), skrevet.replaceAll('aa', 'å')]
  return [...new Set(maater.flatMap((maate) => maate.split(' ')))].join(' ')
}

const med = (skrivemaate: Record<string, string>, tekst: string): string =>
  tekst.replace(/[æøå]/g, (bokstav) => skrivemaate[bokstav] ?? bokstav)

function ord(tekst: string): string {
  return tekst
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[äœö]/g, (bokstav) => NABO[bokstav] ?? bokstav)
    .trim()
}

function withoutAccent(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (tegn) => EGNE[tegn] ?? tegn)
}
