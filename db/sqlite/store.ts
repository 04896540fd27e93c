import type { Store } from '../store.ts'
import { alleSaker } from './alle-saker.ts'
import { barnlager, enhetlager, personlager } from './folk.ts'
import { forslaglager } from './forslag.ts'
import { fravaerlager } from './fravaer.ts'
import { helsevakt } from './helse.ts'
import { commitko } from './ko.ts'
import type { Kobling } from './kobling.ts'
import { lesinglager } from './lesing.ts'
import { listSaker } from './liste.ts'
import { sesjonlager } from './okt.ts'
import { saksleser } from './sak.ts'
import { kommandoleser } from './skriver.ts'
import { utbokslager } from './utboks.ts'

/** The store on an open SQLite database whose tables are up to date. */
export function sqliteStore(db: Kobling): Store {
  // Apart: that a line of the trace found room says nothing of the commands that did not.
  const kommandoer = helsevakt()
  const annet = helsevakt()
  const ko = commitko(db, kommandoer)
  const lesing = lesinglager(db, annet)
  const finnKommando = kommandoleser(db)

  return {
    commit: ko.commit,
    finnKommando: async (id) => finnKommando(id),
    helse: () => (kommandoer.naa().ok ? annet.naa() : kommandoer.naa()),
    ...saksleser(db),
    listSaker: async (sporring) => listSaker(db, sporring),
    alleSaker: alleSaker(db),
    utboks: utbokslager(db),
    fravaer: fravaerlager(db, annet),
    forslag: forslaglager(db, annet),
    enheter: enhetlager(db),
    personer: personlager(db, annet),
    barn: barnlager(db),
    sesjon: sesjonlager(db, annet),
    lesing: { logg: lesing.logg },
    lukk: async () => {
      ko.tom()
      lesing.lukk()
      db.$client.pragma('wal_checkpoint(TRUNCATE)')
      db.$client.close()
    },
  }
}
