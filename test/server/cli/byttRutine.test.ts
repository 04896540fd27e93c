import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { fyll } from '../../../server/demo/fyll.ts'
import { stafett } from '../holdbarhet/prosess.ts'
import { innhold } from '../maintenance/saker.ts'
import { egenMappe } from '../mappe.ts'

/** A week after 2026.2 came into force, whatever day it is where the tests run. */
const NAA = '2026-12-08T09:00:00.000Z'

/** The demo's cases that are not closed, and follow the first edition: by their rows. */
function eldre(fil: string): string[] {
  const db = new Database(fil, { readonly: true })
  try {
    const saker =
      "select id from sak where rutineVersjon = '2026.1' and liv <> 'lukket' order by id"
    return db.prepare(saker).pluck().all().map(String)
  } finally {
    db.close()
  }
}

test('what would change is told by the case’s id, and nothing is written until it is asked for', {
  timeout: 180_000,
}, async () => {
  const fil = join(egenMappe(), 'demo.db')
  await fyll(fil, NAA)
  const bytt = (...valg: string[]) => stafett(['bytt-rutine', ...valg], fil, { klokka: NAA }).ferdig
  const saker = eldre(fil)
  expect(saker.length).toBeGreaterThan(40)

  const foer = innhold(fil)
  const sett = await bytt('--bare-se')
  expect(sett).toMatchObject({ kode: 0, feil: '' })
  const [slutt, tom, ...linjer] = sett.ut.split('\n').reverse()
  expect([tom, slutt]).toEqual([`${saker.length} saker kan gå over. Ingenting er skrevet.`, ''])
  const sagt = linjer.filter((linje) => !linje.startsWith('  '))
  expect(sagt.sort()).toEqual(saker.map((id) => `Sak ${id}: fra 2026.1 til 2026.2`))
  // From trinn 0 to 2 there is a way straight up in the second edition, and none in the first.
  expect(linjer.some((linje) => linje.startsWith('  blir mulig: '))).toBe(true)
  expect(innhold(fil)).toEqual(foer)

  expect(await bytt()).toEqual({
    kode: 0,
    ut: `${saker.length} saker følger nå den nyeste utgaven av rutinen sin.\n`,
    feil: '',
  })
  expect(eldre(fil)).toEqual([])
  expect(await stafett(['verify'], fil).ferdig).toMatchObject({ kode: 0, feil: '' })
  expect((await bytt('--bare-se')).ut).toBe('0 saker kan gå over. Ingenting er skrevet.\n')
})
