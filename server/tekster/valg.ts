import { erHendelseType } from '../../machines/forlop/hendelser.ts'
import type { Valg } from '../../machines/prosess/valg.ts'
import type { Maal } from '../api/maal.ts'
import { valgtekst } from './skjemaord.ts'

export const erValg = (verdi: unknown): verdi is Valg =>
  typeof verdi === 'object' && verdi !== null && 'valg' in verdi

/** A choice of a process's summary in words. Throws on one of an event that no case has. */
export const valgordet = ({ valg: { type, felt, verdi } }: Valg, spraak: Maal): string => {
  if (!erHendelseType(type)) throw new Error(`there is no event ${type}`)
  return valgtekst(spraak, type, felt, verdi)
}
