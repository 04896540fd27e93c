import { and, eq, sql } from 'drizzle-orm'
import type {
  Endring,
  FristRad,
  Lesemodellendringer,
  OppgaveRad,
  VedleggRad,
} from '../store/commit.ts'
import { frist, oppgave } from '../tables/sak.ts'
import { vedleggbruk } from '../tables/vedlegg.ts'
import type { Connection } from './connection.ts'
import { fravaerWriter } from './fravaerWriter.ts'
import { moteWriter } from './moteWriter.ts'
import { sakRowWriter } from './sakRowWriter.ts'
import { inserter, updater } from './statements.ts'

const p = sql.placeholder

/** What is written with the rows: whose they are, and after which event. */
export type Om = { sakId: string; nr: number; forventetNr: number; registrert: string }

function fristWriter(db: Connection): (endring: Endring<FristRad>, om: Pick<Om, 'sakId'>) => void {
  const ny = inserter(db, frist)
  const endre = updater(db, frist, ['sakId', 'om', 'type'], ['forfaller', 'hendelse'])
  const slett = db
    .delete(frist)
    .where(and(eq(frist.sakId, p('sakId')), eq(frist.om, p('om')), eq(frist.type, p('type'))))
    .prepare()

  return ({ foer, etter }, { sakId }) => {
    if (etter === undefined) slett.run({ sakId, ...foer })
    else if (foer === undefined) ny({ sakId, ...etter })
    else endre({ sakId, ...etter })
  }
}

function oppgaveWriter(
  db: Connection,
): (endring: Endring<OppgaveRad>, om: Pick<Om, 'sakId'>) => void {
  const ny = inserter(db, oppgave)
  const nokkel = ['sakId', 'om', 'slag', 'mottaker'] as const
  const endre = updater(db, oppgave, nokkel, ['fra', 'minnes', 'frist', 'til'])
  const slett = db
    .delete(oppgave)
    .where(and(...nokkel.map((felt) => eq(oppgave[felt], p(felt)))))
    .prepare()

  return ({ foer, etter }, { sakId }) => {
    if (etter === undefined) slett.run({ sakId, ...foer })
    else if (foer === undefined) ny({ sakId, ...etter })
    else endre({ sakId, ...etter })
  }
}

type Vedleggskriver = (endring: Endring<VedleggRad>, om: Pick<Om, 'sakId'>) => void

function vedleggWriter(db: Connection): Vedleggskriver {
  const ny = inserter(db, vedleggbruk)
  const { sakId, vedlegg, om } = vedleggbruk
  const slett = db
    .delete(vedleggbruk)
    .where(and(eq(sakId, p('sakId')), eq(vedlegg, p('vedlegg')), eq(om, p('om'))))
    .prepare()
  // A row is all key: it comes and goes, and is never changed.
  return ({ foer, etter }, hvor) => {
    if (etter) ny({ ...hvor, ...etter })
    else slett.run({ ...hvor, ...foer })
  }
}

/** How each read model's changed rows are written. */
export function modelWriters(db: Connection) {
  const skrivSak = sakRowWriter(db)
  const skrivFrist = fristWriter(db)
  const skrivMote = moteWriter(db)
  const skrivOppgave = oppgaveWriter(db)
  const skrivFravaer = fravaerWriter(db)
  const skrivVedlegg = vedleggWriter(db)

  return {
    /** The case's own row, which its events hang on. */
    sak({ sak }: Pick<Lesemodellendringer, 'sak'>, om: Om): void {
      for (const { foer, etter } of sak) if (etter) skrivSak({ foer, etter }, om)
    },
    andre(
      { frist, motedeltaker, oppgave, vedlegg, fravaer }: Omit<Lesemodellendringer, 'sak'>,
      om: Pick<Om, 'sakId' | 'registrert'>,
    ): void {
      for (const endring of frist) skrivFrist(endring, om)
      for (const endring of motedeltaker) skrivMote(endring, om)
      for (const endring of oppgave) skrivOppgave(endring, om)
      // Absence is the child's: days are written down and put right, and none is taken away.
      for (const { etter } of fravaer) {
        if (etter) skrivFravaer({ ...etter, registrert: om.registrert })
      }
      for (const endring of vedlegg) skrivVedlegg(endring, om)
    },
  }
}
