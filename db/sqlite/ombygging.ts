import { eq, sql } from 'drizzle-orm'
import type { OmbygdSak, OmbyggingStore } from '../store/sak.ts'
import { barn } from '../tables/folk.ts'
import { frist, ombygging, sak, snapshot } from '../tables/sak.ts'
import { pageReader } from './alleSaker.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { hendelseWriter } from './hendelseWriter.ts'
import { modelWriters } from './modelWriters.ts'
import { sortDato, tilSakRad } from './rows.ts'
import { snapshotWriter } from './snapshotWriter.ts'
import { updater } from './statements.ts'

const p = sql.placeholder
/** The table of how far it has come holds one row. */
const ENESTE = 1

export function ombyggingStore(db: Connection, { guard }: HealthGuard): OmbyggingStore {
  const les = pageReader(db)
  const bygg = sakReplacer(db)
  const noter = (status: { etter: string | null; fold?: number }) =>
    db.update(ombygging).set(status).where(eq(ombygging.id, ENESTE)).run()
  const alle = db.$client.transaction((saker: OmbygdSak[], etter: string) => {
    noter({ etter })
    return saker.filter((en) => !bygg(en)).map(({ sakId }) => sakId)
  })
  const skriv = guard(alle.immediate)

  return {
    status: async () => {
      const { fold = 0, etter = null } = db.select().from(ombygging).get() ?? {}
      return { fold, etter }
    },
    antall: async () => db.$count(sak),
    saker: async (etter, antall) => les(etter, antall),
    skriv: async (saker, etter) => skriv(saker, etter),
    ferdig: async (fold) => {
      noter({ etter: null, fold })
    },
  }
}

/** Replaces what is stored of a case; false when it has got more events since it was read. */
function sakReplacer(db: Connection): (ny: OmbygdSak) => boolean {
  const finn = db
    .select()
    .from(sak)
    .where(eq(sak.id, p('id')))
    .prepare()
  const glemDeler = db
    .delete(snapshot)
    .where(eq(snapshot.sakId, p('sakId')))
    .prepare()
  const glemFrister = db
    .delete(frist)
    .where(eq(frist.sakId, p('sakId')))
    .prepare()
  const skrivHendelser = hendelseWriter(db)
  const skrivDeler = snapshotWriter(db)
  const skrivModeller = modelWriters(db)
  const settPlass = updater(db, sak, ['id'], ['sortDato', 'sortNavn'])
  const finnNavn = db
    .select({ sortNavn: barn.sortNavn })
    .from(barn)
    .where(eq(barn.id, p('id')))
    .prepare()

  return ({ sakId, nr, hendelser, snapshots, lesemodeller }) => {
    const naa = finn.get({ id: sakId })
    if (naa?.versjon !== nr - hendelser.length) return false
    skrivHendelser(sakId, naa.versjon, hendelser)
    glemDeler.run({ sakId })
    glemFrister.run({ sakId })
    skrivDeler(sakId, snapshots)
    const ny = <R>(etter: R) => ({ foer: undefined, etter })
    skrivModeller(
      {
        sak: lesemodeller.sak.map((etter) => ({ foer: tilSakRad(naa), etter })),
        frist: lesemodeller.frist.map(ny),
        fravaer: lesemodeller.fravaer.map(ny),
      },
      { sakId, nr, registrert: hendelser.at(-1)?.registrert ?? naa.oppdatert },
    )
    for (const rad of lesemodeller.sak) {
      const sortNavn = finnNavn.get({ id: rad.barnId })?.sortNavn ?? naa.sortNavn
      settPlass({ id: sakId, sortDato: sortDato(rad), sortNavn })
    }
    return true
  }
}
