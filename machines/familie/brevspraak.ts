/** Each language that letters are written in, by what people call it and by its codes. */
const NAVN = {
  nb: ['norsk', 'bokmål', 'norsk bokmål', 'norwegian', 'nb', 'no', 'nob', 'nor'],
  nn: ['nynorsk', 'norsk nynorsk', 'nn', 'nno'],
  en: ['engelsk', 'english', 'en', 'eng'],
} as const
type Brevspraak = keyof typeof NAVN

const spraakene = Object.keys(NAVN) as Brevspraak[]

/** A code may have a country after it: `en-GB`. */
const utenLand = (navn: string) => navn.replace(/^([a-z]{2})[-_][a-z]{2}$/, '$1')

const somBrevspraak = (navn: string): Brevspraak | undefined =>
  spraakene.find((spraak) => NAVN[spraak].some((en) => en === utenLand(navn)))

const spraakeneI = (tekst: string): Brevspraak[] =>
  tekst
    .normalize('NFC')
    .toLowerCase()
    .split(/[,;/+&]|\b(?:og|eller|and|or)\b/)
    .map((ett) => ett.replace(/[().]/g, ' ').trim().replace(/\s+/g, ' '))
    .flatMap((ett) => somBrevspraak(ett) ?? [])

/**
 * In which language somebody is written to who speaks what these words say: the first that letters are
 * written in. Undefined where they say none of them.
 */
export const brevspraak = (spraak: string | null): Brevspraak | undefined => {
  const [forste, ...resten] = spraakeneI(spraak ?? '')
  // «Norsk, nynorsk» says which Norwegian.
  return forste === 'nb' && resten.includes('nn') ? 'nn' : forste
}
