import type { SQL } from 'drizzle-orm'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Markor, SakListe, SakListeRad, SakSporring } from '../store/sak.ts'
import { barn, enhet } from '../tabeller/folk.ts'
import { sak } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'
import { grenerAv, vilkaarAv } from './listevilkaar.ts'
import { tilSakRad } from './rader.ts'

const TELLES_TIL = 500
const REKKEFOLGE = [asc(sak.sortDato), asc(sak.sortNavn), asc(sak.id)]

/**
 * One page of cases. Each way in which a case may be visible is a branch with an
 * index of its own in the list's order, and gives at most a page; the union of
 * the branches is what is sorted. So the work grows with the page and the number
 * of branches, not with the number of cases.
 */
export function listSaker(db: Kobling, { synlighet, filter, side }: SakSporring): SakListe {
  const grener = grenerAv(db, synlighet, filter)
  const vilkaar = vilkaarAv(db, synlighet, filter)
  const union = (antall: number, etter?: SQL) =>
    sql.join(
      grener.map((gren) => {
        const forste = db
          .select({ id: sak.id })
          .from(sak)
          .where(and(gren, vilkaar, etter))
          .orderBy(...REKKEFOLGE)
          .limit(antall)
        return sql`select id from ${forste}`
      }),
      sql` union `,
    )

  const rader = db
    .select({ sak, barn, enhetNavn: enhet.navn })
    .from(sak)
    .innerJoin(barn, eq(barn.id, sak.barnId))
    .innerJoin(enhet, eq(enhet.id, sak.enhetId))
    .where(inArray(sak.id, sql`(${union(side.antall + 1, etterMarkor(db, side.etter))})`))
    .orderBy(...REKKEFOLGE)
    .limit(side.antall + 1)
    .all()
  const telt = db.get<{ antall: number }>(
    sql`select count(*) as antall from (${union(TELLES_TIL)})`,
  )

  const vises = rader.slice(0, side.antall)
  const siste = vises.at(-1)?.sak
  const flere = rader.length > vises.length && siste !== undefined
  return {
    rader: vises.map(tilListeRad),
    ...(flere && { neste: { dato: siste.sortDato, sakId: siste.id } }),
    antall: Math.min(telt.antall, TELLES_TIL),
  }
}

function etterMarkor(db: Kobling, markor: Markor | undefined): SQL | undefined {
  if (markor === undefined) return undefined
  const rad = db.select({ sortNavn: sak.sortNavn }).from(sak).where(eq(sak.id, markor.sakId)).get()
  const { dato, sakId } = markor
  return sql`(${sak.sortDato}, ${sak.sortNavn}, ${sak.id}) > (${dato}, ${rad?.sortNavn ?? ''}, ${sakId})`
}

function tilListeRad(rad: {
  sak: typeof sak.$inferSelect
  barn: typeof barn.$inferSelect
  enhetNavn: string
}): SakListeRad {
  const { fornavn, etternavn, gruppe } = rad.barn
  return {
    sak: tilSakRad(rad.sak),
    versjon: rad.sak.versjon,
    barn: { fornavn, etternavn, gruppe },
    enhetNavn: rad.enhetNavn,
  }
}
