import { leggTilDager } from '../kalender/dato.ts'
import type { Oppgave } from '../prosess/oppgave.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import { samtykkeFrister } from './frister.ts'
import type { SamtykkeKontekst } from './kontekst.ts'

/** What lacks an answer is asked for at once; a consent that stands is nobody's task until its end is near. */
export const samtykkeOppgaver = (
  rutine: Rutine,
  egen: SamtykkeKontekst,
  sak: SakKontekst,
): Oppgave[] =>
  samtykkeFrister(rutine, egen, sak).map(({ type, forfaller: frist }) => ({
    slag: type,
    hos: { person: sak.stafett.holder.person },
    fra: type === 'fornySamtykke' ? leggTilDager(frist, -rutine.oppgaver.forbered) : egen.dato,
    frist,
    til: null,
  }))
