import type { Punkt } from '../../machines/forlop/sjekkliste.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Maal } from '../api/maal.ts'
import { detaljord, kravtekst } from './krav.ts'
import { oversett, tekster } from './oversett.ts'
import type { Tekster } from './typer.ts'

type Sjekket = keyof Tekster['sjekk']
type Medigjen = keyof Tekster['igjen']

const harSjekk = (krav: string): krav is Sjekket => Object.hasOwn(tekster.nb.sjekk, krav)
const harIgjen = (krav: string): krav is Medigjen => Object.hasOwn(tekster.nb.igjen, krav)

/**
 * One point of the checklist: the same words before it is done and after, so that only the tick
 * changes, and what it still lacks. A fixed requirement is only there while it is in the way, and is
 * told as it is in a refusal.
 */
export const sjekktekst = (
  spraak: Maal,
  { krav, detalj, begrunnet }: Punkt,
  rutine: Rutine,
  fornavn: string,
): { tekst: string; igjen: string | null } => {
  const t = oversett(spraak)
  if (!harSjekk(krav)) {
    return { tekst: kravtekst(spraak, { krav, detalj: detalj ?? {} }, rutine), igjen: null }
  }
  const verdier = detalj && detaljord(spraak, detalj, rutine)
  return {
    tekst: t(`sjekk.${krav}`, { fornavn, begrunnet: begrunnet ? 'ja' : 'nei' }),
    igjen: verdier && harIgjen(krav) ? t(`igjen.${krav}`, verdier) : null,
  }
}
