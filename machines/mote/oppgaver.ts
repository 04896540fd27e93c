import { leggTilDager } from '../kalender/dato.ts'
import type { Oppgave } from '../prosess/oppgave.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import { partnokkel } from '../sak/part.ts'
import { moteFrister } from './frister.ts'
import type { MoteKontekst } from './kontekst.ts'

/**
 * Whoever calls a meeting chooses its time, holds it and writes it down, an evaluation by leading it; the
 * others among the staff say when they can, and come prepared. Each hears of it a while before, and not
 * after its day.
 */
export const moteOppgaver = (rutine: Rutine, mote: MoteKontekst, sak: SakKontekst): Oppgave[] =>
  moteFrister(rutine, mote, sak).flatMap(({ type, forfaller: frist }): Oppgave[] => {
    const { kaltInnAv, foreslatt, hvem, svar, tid } = mote
    const fra = tid ? leggTilDager(tid.dato, -rutine.oppgaver.forbered) : foreslatt
    const harSvart = new Set(svar.map(({ deltaker }) => partnokkel(deltaker)))
    const andre = hvem.flatMap((en) =>
      en.slag === 'ansatt' && en.person !== kaltInnAv && (tid || !harSvart.has(partnokkel(en)))
        ? en.person
        : [],
    )
    const slag = tid ? 'forberedMote' : 'svarMotetid'
    const kallerInn = tid && mote.slag === 'evaluering' ? 'ledEvaluering' : type
    return [
      { slag: kallerInn, hos: { person: kaltInnAv }, fra, frist, til: null },
      ...[...new Set(andre)].map((person) => ({ slag, hos: { person }, fra, frist, til: frist })),
    ]
  })
