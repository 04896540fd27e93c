import Database from 'better-sqlite3'

export type Demosak = { id: string; holder: string; tilstand: string; trinn: number }

/**
 * The demo's cases, one for each state that a case can stand in, with the name of its holder. Of
 * several in one state it is always the same child's: ids are random, the demo's children are not.
 */
export function enAvHverTilstand(data: string): Demosak[] {
  const db = new Database(data, { readonly: true })
  const saker = db
    .prepare<[], Demosak>(
      `select sak.id, person.navn as holder, tilstand, trinn, min(barnId)
       from sak join person on person.id = stafettholder
       group by tilstand order by tilstand`,
    )
    .all()
  db.close()
  return saker
}

/** A case of the demo whose state has all of these parts, `plan.gjelder` and the like. */
export function sakMed(data: string, ...deler: readonly string[]): Demosak {
  const sak = enAvHverTilstand(data).find(({ tilstand }) =>
    deler.every((del) => tilstand.split(' ').includes(del)),
  )
  if (!sak) throw new Error(`the demo has no case with ${deler}`)
  return sak
}

/** A kindergarten's case of the demo that is going on, with the name of its holder. */
export function iBarnehagen(data: string): { id: string; holder: string } {
  const db = new Database(data, { readonly: true })
  const sak = db
    .prepare<[], { id: string; holder: string }>(
      `select sak.id, person.navn as holder from sak join person on person.id = stafettholder
       where arena = 'barnehage' and liv = 'aktiv' and tilbudtTil is null order by barnId limit 1`,
    )
    .get()
  db.close()
  if (!sak) throw new Error('the demo has no case in a kindergarten')
  return sak
}

/** The name of one who leads the work at the case's unit, and does not hold its relay. */
export function kollega(data: string, sakId: string): string {
  const db = new Database(data, { readonly: true })
  const navn = db
    .prepare<[string], string>(
      `select person.navn from sak join personRolle using (enhetId) join person on person.id = personId
       where sak.id = ? and rolle = 'tiltaksleder' and personId <> stafettholder order by person.id`,
    )
    .pluck()
    .get(sakId)
  db.close()
  if (!navn) throw new Error(`nobody else leads the work where ${sakId} is`)
  return navn
}

export type Familiesak = { id: string; holder: string; barn: string; en: string; annen: string }

/** A case of the demo's of a child with two guardians, whose state is like this, as SQL has it. */
export function medToForesatte(data: string, tilstand: string): Familiesak {
  const db = new Database(data, { readonly: true })
  const sak = db
    .prepare<[string], Familiesak>(
      `select sak.id, person.navn as holder, barn.fornavn || ' ' || barn.etternavn as barn,
         min(foresatt.navn) as en, max(foresatt.navn) as annen
       from sak join person on person.id = stafettholder join barn on barn.id = sak.barnId
         join foresatt on foresatt.barnId = barn.id
       where tilstand like ? group by sak.id having count(*) = 2 order by barn.id limit 1`,
    )
    .get(tilstand)
  db.close()
  if (!sak) throw new Error(`the demo has no such case in ${tilstand}`)
  return sak
}
