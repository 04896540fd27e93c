import type Database from 'better-sqlite3'
import type { Lesemodellendringer, SakRad } from '../../db/store.ts'

/** Stands in the list's order for a case without a next date, as the store has it. */
const SIST = '9999-12-31'

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
  const nyFrist = db.prepare(
    `insert into frist (sakId, om, type, forfaller, hendelse)
     values (@sakId, @om, @type, @forfaller, @hendelse)`,
  )
  const endreFrist = db.prepare(
    `update frist set forfaller = @forfaller, hendelse = @hendelse
     where sakId = @sakId and om = @om and type = @type`,
  )
  const slettFrist = db.prepare(
    'delete from frist where sakId = @sakId and om = @om and type = @type',
  )
  const skrivFravaer = db.prepare(
    `insert into fravaer (barnId, arena, dato, art, aarsak, timer)
     values (@barnId, @arena, @dato, @art, @aarsak, @timer)
     on conflict do update set art = excluded.art, aarsak = excluded.aarsak, timer = excluded.timer`,
  )

  return ({ sak, frist, fravaer }: Lesemodellendringer, { sakId, versjon, oppdatert }: Om) => {
    for (const { foer, etter } of sak) {
      if (!etter) continue
      const rad = { ...medPlass(etter), versjon, oppdatert }
      oppdaterSak.run(rad)
      if (!foer || plass(medPlass(foer)) !== plass(rad)) flyttSak.run(rad)
    }
    for (const { foer, etter } of frist) {
      if (!etter) slettFrist.run({ sakId, ...foer })
      else if (foer) endreFrist.run({ sakId, ...etter })
      else nyFrist.run({ sakId, ...etter })
    }
    for (const { etter } of fravaer) if (etter) skrivFravaer.run(etter)
  }
}
