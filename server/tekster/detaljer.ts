import { erDato } from '../../machines/kalender/dato.ts'
import { erHendelseType } from '../../machines/sak/hendelser.ts'
import type { Hendelse } from '../../machines/sak/konvolutt.ts'
import type { Spraak } from '../api/spraak.ts'
import { datoTekst } from './dato.ts'
import type { Oppslag, Skjemaord } from './skjemaord.ts'
import { skjemaord } from './skjemaord.ts'

const UTEN_PLAN = { plan: { gjeldende: null, utkast: null, tidligere: [] } }

export type Detalj = { tittel: string; tekst: string }

/**
 * What was filled in with an event, field by field in words. Rows within rows (a plan, an
 * evaluation) are left out: they have pages of their own.
 */
export const detaljer = (
  spraak: Spraak,
  { type, data, skjedde }: Hendelse,
  oppslag: Omit<Oppslag, 'kontekst'>,
): Detalj[] => {
  if (!erHendelseType(type)) return []
  const ord = skjemaord(type, spraak, { ...oppslag, kontekst: UTEN_PLAN })
  return Object.entries(data ?? {}).flatMap(([felt, verdi]: [string, unknown]) => {
    const tekst = somTekst(felt, verdi, ord, (dato) => datoTekst(dato, spraak, skjedde))
    return tekst === undefined ? [] : [{ tittel: ord.felt(felt), tekst }]
  })
}

const somTekst = (
  felt: string,
  verdi: unknown,
  ord: Skjemaord,
  dato: (iso: string) => string,
): string | undefined => {
  if (typeof verdi === 'string') {
    return erDato(verdi) ? dato(verdi) : (ord.finnValg(felt, verdi) ?? verdi)
  }
  if (Array.isArray(verdi)) {
    const ledd = verdi.filter((en): en is string => typeof en === 'string')
    return ledd.length > 0 ? ledd.map((en) => ord.finnValg(felt, en) ?? en).join(', ') : undefined
  }
  if (typeof verdi === 'object' && verdi !== null && 'person' in verdi && 'rolle' in verdi) {
    return `${ord.valg('person', String(verdi.person))}, ${ord.valg('rolle', String(verdi.rolle))}`
  }
  return undefined
}
