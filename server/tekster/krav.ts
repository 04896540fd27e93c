import { erDato } from '../../machines/kalender/dato.ts'
import { finnesI } from '../../machines/roller.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Mangel } from '../../machines/sak/krav/mangler.ts'
import type { Maal } from '../api/maal.ts'
import { datoTekst } from './dato.ts'
import { ramsOpp } from './liste.ts'
import { omraadetittel } from './omraade.ts'
import type { Verdier } from './oversett.ts'
import { oversett, tekster } from './oversett.ts'

/** The words for one kind of detail. */
const ordFor = (detalj: string, spraak: Maal, rutine: Rutine): Record<string, string> => {
  const { deltaker, kravdel, rolle, part } = tekster[spraak]
  switch (detalj) {
    case 'roller':
      return { ...rolle, ...part }
    case 'omraader':
      return Object.fromEntries(
        rutine.omraader.map(({ id }) => [id, omraadetittel(rutine, id, spraak).toLowerCase()]),
      )
    case 'deltakere':
      return deltaker
    case 'sider':
      return { ...kravdel.side, arena: kravdel.side[rutine.arena] }
    default:
      return kravdel.felt
  }
}

/** The values of a text about a requirement, in words; null where nobody in this arena is meant. */
export const detaljord = (
  spraak: Maal,
  detalj: Mangel['detalj'],
  rutine: Rutine,
): Verdier | null => {
  const verdier: Verdier = {}
  for (const [navn, verdi] of Object.entries(detalj)) {
    if (typeof verdi === 'string' || typeof verdi === 'number') {
      verdier[navn] = erDato(String(verdi))
        ? datoTekst(String(verdi), spraak, String(verdi))
        : verdi
      continue
    }
    const her = verdi.filter((v) => v !== 'system' && finnesI(rutine.arena, v))
    if (her.length === 0) return null
    const ord = ordFor(navn, spraak, rutine)
    const ledd = her.map((v) => ord[v] ?? v)
    verdier[navn] = ramsOpp(ledd, spraak, navn === 'roller' ? 'eller' : 'og')
  }
  return verdier
}

/**
 * What is missing, said so that one knows what to do. The words for areas are the routine's, and
 * only roles of its arena are named.
 */
export const kravtekst = (spraak: Maal, { krav, detalj }: Mangel, rutine: Rutine): string => {
  const t = oversett(spraak)
  const verdier = detaljord(spraak, detalj, rutine)
  return verdier ? t(`krav.${krav}`, verdier) : t('krav.rolleSystem')
}
