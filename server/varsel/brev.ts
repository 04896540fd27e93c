import type { OppgaveListeRad, Paaminnet, Person, Store } from '../../db/store.ts'
import { erArbeidsdag } from '../../machines/kalender/arbeidsdag.ts'
import { nyId } from '../id.ts'
import type { Klokke } from '../klokke.ts'
import { datoI, timeI } from '../klokke.ts'
import { hvilke } from '../oppgave/hvilke.ts'
import { OPPGAVEBREV } from '../post/brev.ts'
import { tur } from '../tur.ts'
import { ELLERS } from './time.ts'

const OM_GANGEN = 200
/** More than anybody has; what lies beyond comes another day. */
const MEST = 500

type Grunnlag = Pick<Store, 'personer' | 'oppgaver' | 'varsler'>

/**
 * A letter to each who is to be reminded of something, at the hour that they have chosen: once a day, and of
 * each thing once before its date and once when it has come. On days off nobody is reminded; what falls due
 * then is told of on the next working day. Where the server was down at the hour, it is done later the
 * same day. Answers how many letters.
 */
export async function leggOppgavebrev(
  store: Grunnlag,
  klokke: Klokke,
  stopper: AbortSignal,
): Promise<number> {
  const tid = klokke()
  const dato = datoI(tid)
  if (!erArbeidsdag(dato)) return 0
  let antall = 0
  for (;;) {
    const venter = await store.varsler.venter({ dato, time: timeI(tid), ellers: ELLERS }, OM_GANGEN)
    for (const id of venter) {
      await tur()
      if (stopper.aborted) return antall
      const person = await store.personer.finn(id)
      if (person && (await legg(store, person, { tid, dato }))) antall += 1
    }
    if (venter.length < OM_GANGEN) return antall
  }
}

async function legg(
  store: Grunnlag,
  person: Person,
  { tid, dato }: { tid: string; dato: string },
): Promise<boolean> {
  const disse = hvilke(person, dato)
  const rader = await store.oppgaver.liste({ ...disse, antall: MEST })
  const { alle: oppgaver, forfalt } = await store.oppgaver.tell(disse)
  const brev = { id: nyId(), type: OPPGAVEBREV, mottaker: person.id, opprettet: tid }
  const skal = rader.flatMap((rad) => paaminnelse(rad, dato))
  return store.varsler.legg({ personId: person.id, dato }, skal, { ...brev, oppgaver, forfalt })
}

/** What a task gives reason to say on the day: that its date comes, or that it has come. */
function paaminnelse({ sak, oppgave }: OppgaveListeRad, dato: string): Paaminnet[] {
  const { om, slag, frist, minnes } = oppgave
  const denne = { sakId: sak.id, om, slag, frist }
  if (frist <= dato) return [{ ...denne, naar: 'dagen' }]
  return minnes <= dato ? [{ ...denne, naar: 'foer' }] : []
}
