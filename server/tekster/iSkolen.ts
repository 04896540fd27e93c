import type { Spraak } from '../api/spraak.ts'
import type { Tekster } from './typer.ts'

type Gren = { [navn: string]: string | Gren }

/** What the child is called in a school. A word before a brace is a key of a choice, and no word. */
const ORD: Record<Spraak, readonly (readonly [RegExp, string])[]> = {
  nb: [
    [/\bbarn(?=ets?\b(?! \{))et/g, 'eleven'],
    [/\bBarn(?=ets?\b(?! \{))et/g, 'Eleven'],
    [/for ungt\b/g, 'for ung'],
  ],
  nn: [
    [/\bbarn(?=et\b(?! \{))et/g, 'eleven'],
    [/\bBarn(?=et\b(?! \{))et/g, 'Eleven'],
    [/for ungt\b/g, 'for ung'],
  ],
  en: [[/\b(the|The) child\b/g, '$1 pupil']],
}

/** What is said otherwise there, by its path. */
const EGNE: Record<Spraak, Record<string, string>> = {
  nb: {
    'hendelse.samtale.holdt.tittel': 'Hold møte med elev og foresatte',
    'krav.samtaleHoldt': 'Hold møtet med elev og foresatte først.',
    'sjekk.samtaleHoldt': 'Møtet med elev og foresatte er holdt',
  },
  nn: {
    'hendelse.samtale.holdt.tittel': 'Hald møte med elev og føresette',
    'krav.samtaleHoldt': 'Hald møtet med elev og føresette først.',
    'sjekk.samtaleHoldt': 'Møtet med elev og føresette er halde',
  },
  en: {
    'hendelse.samtale.holdt.tittel': 'Hold a meeting with pupil and guardians',
    'krav.samtaleHoldt': 'Hold the meeting with pupil and guardians first.',
    'sjekk.samtaleHoldt': 'The meeting with pupil and guardians is held',
  },
}

/** A sentence of the history stays as it was read before. */
const ER_HISTORIE = /\.setning$/

/** The texts of a language as they are said in a school. */
export const iSkolen = (tekster: Tekster, spraak: Spraak): Tekster => {
  const si = (sti: string, tekst: string): string => {
    const egen = EGNE[spraak][sti]
    if (egen !== undefined) return egen
    if (ER_HISTORIE.test(sti)) return tekst
    return ORD[spraak].reduce((sagt, [ord, nytt]) => sagt.replaceAll(ord, nytt), tekst)
  }
  const gren = (sti: string, deler: Gren): Gren =>
    Object.fromEntries(
      Object.entries(deler).map(([navn, del]) => {
        const her = sti ? `${sti}.${navn}` : navn
        return [navn, typeof del === 'string' ? si(her, del) : gren(her, del)]
      }),
    )
  return gren('', tekster) as Tekster
}
