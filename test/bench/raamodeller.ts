import type Database from 'better-sqlite3'
import type { Endring, Lesemodellendringer, SakRad } from '../../db/store.ts'

/** Stands in the list's order for a case without a next date, as the store has it. */
const SIST = '9999-12-31'

/** A row's columns in the order of an insert. */
export const settInn = (db: Database.Database, tabell: string, kolonner: string) =>
  db.prepare(
    `insert into ${tabell} (${kolonner}) values (${kolonner.replace(/\w+/g, (k) => `@${k}`)})`,
  )

/** Puts a case's rows of a table in, changes them and takes them away, each found by its key. */
function radskriver(db: Database.Database, tabell: string, nokkel: string[], andre: string[]) {
  const lik = (kolonner: string[]) => kolonner.map((k) => `${k} = @${k}`)
  const hvor = lik(['sakId', ...nokkel]).join(' and ')
  const ny = settInn(db, tabell, ['sakId', ...nokkel, ...andre].join(', '))
  const endre = db.prepare(`update ${tabell} set ${lik(andre).join(', ')} where ${hvor}`)
  const slett = db.prepare(`delete from ${tabell} where ${hvor}`)
  return ({ foer, etter }: Endring<object>, { sakId }: Om) => {
    if (!etter) slett.run({ sakId, ...foer })
    else (foer ? endre : ny).run({ sakId, ...etter })
  }
}

type Om = { sakId: string; versjon: number; oppdatert: string }

const medPlass = (sak: SakRad) => ({ ...sak, sortDato: sak.nesteDato ?? SIST })
/** What stands in an index: it is written only where it moves. */
const plass = ({ sortDato, liv, trinn, stafettholder, tilbudtTil }: ReturnType<typeof medPlass>) =>
  [sortDato, liv, trinn, stafettholder, tilbudtTil].join(' ')

/** Writes the changed rows of the read models with hand-written statements; it reads nothing. */
export function raamodeller(db: Database.Database) {
  const oppdaterSak = db.prepare(
    `update sak set versjon = @versjon, oppdatert = @oppdatert, tilstand = @tilstand,
     bytter = @bytter, nesteDato = @nesteDato, nesteHva = @nesteHva, lukket = @lukket,
     stafettholderRolle = @stafettholderRolle where id = @id`,
  )
  const flyttSak = db.prepare(
    `update sak set sortDato = @sortDato, liv = @liv, trinn = @trinn,
     stafettholder = @stafettholder, tilbudtTil = @tilbudtTil where id = @id`,
  )
  const skrivFrist = radskriver(db, 'frist', ['om', 'type'], ['forfaller', 'hendelse'])
  const skrivOppgave = radskriver(
    db,
    'oppgave',
    ['om', 'slag', 'mottaker'],
    ['fra', 'minnes', 'frist', 'til'],
  )
  const skrivFravaer = db.prepare(
    `insert into fravaer (barnId, arena, dato, art, aarsak, timer)
     values (@barnId, @arena, @dato, @art, @aarsak, @timer)
     on conflict do update set art = excluded.art, aarsak = excluded.aarsak, timer = excluded.timer`,
  )

  return ({ sak, frist, oppgave, fravaer }: Lesemodellendringer, om: Om) => {
    for (const { foer, etter } of sak) {
      if (!etter) continue
      const rad = { ...medPlass(etter), versjon: om.versjon, oppdatert: om.oppdatert }
      oppdaterSak.run(rad)
      if (!foer || plass(medPlass(foer)) !== plass(rad)) flyttSak.run(rad)
    }
    for (const endring of frist) skrivFrist(endring, om)
    for (const endring of oppgave) skrivOppgave(endring, om)
    for (const { etter } of fravaer) if (etter) skrivFravaer.run(etter)
  }
}
