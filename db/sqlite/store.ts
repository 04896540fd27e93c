import type { Store } from '../store.ts'
import { alleSaker } from './alleSaker.ts'
import { kommandoReader } from './batchWriter.ts'
import { commitQueue } from './commitQueue.ts'
import type { Connection } from './connection.ts'
import { enhetStore } from './enhet.ts'
import { barnStore, personStore } from './folk.ts'
import { folkStore } from './folkWriter.ts'
import { foresattStore } from './foresatt.ts'
import { forslagStore } from './forslag.ts'
import { fravaerStore } from './fravaer.ts'
import { healthGuard } from './health.ts'
import { findHoldere } from './holdere.ts'
import { kalenderStore } from './kalender.ts'
import { kladdStore } from './kladd.ts'
import { klasseStore } from './klasse.ts'
import { klokkeStore } from './klokke.ts'
import { lesingStore } from './lesing.ts'
import { listSaker } from './liste.ts'
import { moteStore } from './mote.ts'
import { sesjonStore } from './okt.ts'
import { ombyggingStore } from './ombygging.ts'
import { oppgaveStore } from './oppgave.ts'
import { oversiktStore } from './oversikt.ts'
import { postStore } from './post.ts'
import { sakReader } from './sak.ts'
import { tilbakemeldingStore } from './tilbakemelding.ts'
import { utboksStore } from './utboks.ts'
import { utdragStore } from './utdrag.ts'
import { varselStore } from './varsel.ts'
import { vedleggStore } from './vedlegg.ts'

/** The store on an open SQLite database whose tables are up to date. */
export function sqliteStore(db: Connection): Store {
  // The driver waits in the one thread that everybody is answered by: the rest of the waiting is ours.
  db.$client.pragma('busy_timeout = 10')
  // Apart: that a line of the trace found room says nothing of the commands that did not.
  const kommandoer = healthGuard()
  const annet = healthGuard()
  const queue = commitQueue(db, kommandoer)
  const lesing = lesingStore(db, annet)
  const finnKommando = kommandoReader(db)

  return {
    commit: queue.commit,
    finnKommando: async (id) => finnKommando(id),
    health: () => (kommandoer.current().ok ? annet.current() : kommandoer.current()),
    ...sakReader(db),
    listSaker: async (sporring) => listSaker(db, sporring),
    finnHoldere: async (synlighet, tekst, antall) => findHoldere(db, synlighet, tekst, antall),
    alleSaker: alleSaker(db),
    utboks: utboksStore(db, annet),
    post: postStore(db, annet),
    oversikt: oversiktStore(db),
    oppgaver: oppgaveStore(db),
    ombygging: ombyggingStore(db, annet),
    fravaer: fravaerStore(db, annet),
    forslag: forslagStore(db, annet),
    klasser: klasseStore(db, annet),
    folk: folkStore(db, annet),
    enheter: enhetStore(db),
    personer: personStore(db, annet),
    barn: barnStore(db),
    foresatte: foresattStore(db, annet),
    moter: moteStore(db),
    utdrag: utdragStore(db),
    vedlegg: vedleggStore(db, annet),
    sesjon: sesjonStore(db, annet),
    lesing: { logg: lesing.logg },
    kalender: kalenderStore(db, annet),
    kladd: kladdStore(db, annet),
    klokke: klokkeStore(db, annet),
    varsler: varselStore(db, annet),
    tilbakemelding: tilbakemeldingStore(db, annet),
    close: async () => {
      queue.close()
      lesing.close()
      db.$client.pragma('wal_checkpoint(TRUNCATE)')
      db.$client.close()
    },
  }
}
