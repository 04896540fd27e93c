import { desc, eq, sql } from 'drizzle-orm'
import type { OmbygdSak, OmbyggingStore } from '../store/sak.ts'
import { barn } from '../tables/folk.ts'
import { motedeltaker } from '../tables/mote.ts'
import { frist, hendelse, ombygging, oppgave, sak, snapshot } from '../tables/sak.ts'
import { vedleggbruk } from '../tables/vedlegg.ts'
import { pageReader } from './alleSaker.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { hendelseWriter } from './hendelseWriter.ts'
import { modelWriters } from './modelWriters.ts'
import { sortDato } from './rows.ts'
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
  const ferdig = guard(noter)

  return {
    status: async () => {
      const { fold = 0, etter = null } = db.select().from(ombygging).get() ?? {}
      return { fold, etter }
    },
    antall: async () => db.$count(sak),
    saker: async (etter, antall) => les(etter, antall),
    skriv: async (saker, etter) => skriv(saker, etter),
    ferdig: async (fold) => {
      await ferdig({ etter: null, fold })
    },
  }
}

/** Everything in a case's row that is read off its events, and its place in the list. */
const AVLEDET = [
  'versjon',
  'oppdatert',
  'barnId',
  'arena',
  'enhetId',
  'rutineId',
  'rutineVersjon',
  'trinn',
  'tilstand',
  'liv',
  'stafettholder',
  'stafettholderRolle',
  'tilbudtTil',
  'bytter',
  'nesteDato',
  'nesteHva',
  'opprettet',
  'lukket',
  'sortDato',
  'sortNavn',
] as const

/** Replaces what is stored of a case; false when it has got more events since it was read. */
function sakReplacer(db: Connection): (ny: OmbygdSak) => boolean {
  const siste = db
    .select({ nr: hendelse.nr, registrert: hendelse.registrert })
    .from(hendelse)
    .where(eq(hendelse.sakId, p('sakId')))
    .orderBy(desc(hendelse.nr))
    .limit(1)
    .prepare()
  const finnNavn = db
    .select({ sortNavn: barn.sortNavn })
    .from(barn)
    .where(eq(barn.id, p('id')))
    .prepare()
  const glemDeler = db
    .delete(snapshot)
    .where(eq(snapshot.sakId, p('sakId')))
    .prepare()
  const glemFrister = db
    .delete(frist)
    .where(eq(frist.sakId, p('sakId')))
    .prepare()
  const glemMoter = db
    .delete(motedeltaker)
    .where(eq(motedeltaker.sakId, p('sakId')))
    .prepare()
  const glemOppgaver = db
    .delete(oppgave)
    .where(eq(oppgave.sakId, p('sakId')))
    .prepare()
  const glemVedlegg = db
    .delete(vedleggbruk)
    .where(eq(vedleggbruk.sakId, p('sakId')))
    .prepare()
  const { append } = hendelseWriter(db)
  const skrivDeler = snapshotWriter(db)
  const modeller = modelWriters(db)
  const skrivRad = updater(db, sak, ['id'], AVLEDET)

  return ({ sakId, nr, hendelser, snapshots, lesemodeller }) => {
    const sto = siste.get({ sakId })
    if (sto?.nr !== nr - hendelser.length) return false
    append(sakId, sto.nr, hendelser)
    const oppdatert = hendelser.at(-1)?.registrert ?? sto.registrert
    for (const rad of lesemodeller.sak) {
      const sortNavn = finnNavn.get({ id: rad.barnId })?.sortNavn ?? ''
      skrivRad({ ...rad, versjon: nr, oppdatert, sortDato: sortDato(rad), sortNavn })
    }
    glemDeler.run({ sakId })
    skrivDeler(sakId, snapshots)
    glemFrister.run({ sakId })
    glemMoter.run({ sakId })
    glemOppgaver.run({ sakId })
    glemVedlegg.run({ sakId })
    const ny = <R>(etter: R) => ({ foer: undefined, etter })
    const { frist, motedeltaker: moter, oppgave, fravaer, vedlegg } = lesemodeller
    modeller.andre(
      {
        frist: frist.map(ny),
        motedeltaker: moter.map(ny),
        oppgave: oppgave.map(ny),
        fravaer: fravaer.map(ny),
        vedlegg: vedlegg.map(ny),
      },
      { sakId, registrert: oppdatert },
    )
    return true
  }
}
