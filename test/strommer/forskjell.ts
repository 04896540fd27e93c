import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { readStreams } from '../../db/open.ts'
import type { Lagret } from '../../machines/forlop/stand.ts'
import { deler } from '../../machines/forlop/stand.ts'
import { folded } from '../../server/maintenance/folded.ts'

/** The case's own stored part, wherever the version that wrote it kept that. */
const lagrede = (fil: string): Map<string, Lagret> => {
  const db = new Database(fil, { readonly: true })
  const eldst = db.prepare("select 1 from sqlite_master where name = 'sakSnapshot'").get()
  const rader = db
    .prepare<[], { sakId: string; data: string }>(
      eldst
        ? 'select sakId, data from sakSnapshot'
        : "select sakId, data from snapshot where om = ''",
    )
    .all()
  db.close()
  return new Map(rader.map(({ sakId, data }) => [sakId, JSON.parse(data)]))
}

/**
 * What today's fold gives otherwise than was stored, for everyone to read: each part of the case's
 * memory with the number of cases, and the processes that it holds now.
 */
export function forskjell(fil: string): string {
  const antall = new Map<string, number>()
  const tell = (hva: string) => antall.set(hva, (antall.get(hva) ?? 0) + 1)
  const foer = lagrede(fil)
  for (const { sakId, tilstand, hendelser } of readStreams(fil)) {
    const ny = folded(hendelser, tilstand)
    if ('feil' in ny) continue
    const [egen, ...prosesser] = deler(ny.stand)
    const sto = foer.get(sakId)
    const naa = JSON.parse(JSON.stringify(egen?.data)) as Lagret
    if (!isDeepStrictEqual(sto?.value, naa.value)) tell('tilstander')
    const felter = new Set([
      ...Object.keys(Object(sto?.context)),
      ...Object.keys(Object(naa.context)),
    ])
    for (const felt of felter) {
      const [a, b] = [Object(sto?.context)[felt], Object(naa.context)[felt]]
      if (!isDeepStrictEqual(a, b)) tell(`minne.${felt}`)
    }
    for (const { navn } of prosesser) tell(`prosess ${navn}`)
  }
  return [...antall]
    .sort()
    .map(([hva, n]) => `${hva}\t${n}\n`)
    .join('')
}
