import type { APIRequestContext, APIResponse } from '@playwright/test'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'

export type Barn = { id: string; navn: string; fornavn: string; fodselsnummer: string }

const brukt = new Set<string>()

/** A child of the group without a case, another one each time; those least away first. */
export function nyttBarn(data: string, enhetId: string, gruppe: string): Barn {
  const db = new Database(data, { readonly: true })
  const barna = db
    .prepare<[string, string], Barn>(
      `select id, fornavn || ' ' || etternavn as navn, fornavn, fodselsnummer from barn
       where enhetId = ? and gruppe = ?
         and id not in (select barnId from sak) and id not in (select barnId from forslag)
       order by (select count(*) from fravaer where barnId = barn.id), id`,
    )
    .all(enhetId, gruppe)
  db.close()
  const barn = barna.find(({ id }) => !brukt.has(`${data} ${id}`))
  if (!barn) throw new Error(`no child without a case is left in ${gruppe}`)
  brukt.add(`${data} ${barn.id}`)
  return barn
}

/** Changes something through the API; for arranging what a story begins with. */
export async function be<Svar>(
  api: APIRequestContext,
  prosedyre: string,
  inndata: unknown,
): Promise<Svar> {
  return les(prosedyre, await api.post(`/api/trpc/${prosedyre}`, { data: inndata }))
}

/** Asks the API; for arranging, too. */
export async function spor<Svar>(
  api: APIRequestContext,
  prosedyre: string,
  inndata: unknown,
): Promise<Svar> {
  const input = encodeURIComponent(JSON.stringify(inndata))
  return les(prosedyre, await api.get(`/api/trpc/${prosedyre}?input=${input}`))
}

async function les(prosedyre: string, svar: APIResponse) {
  expect(svar.ok(), `${prosedyre}: ${await svar.text()}`).toBe(true)
  return (await svar.json()).result.data
}
