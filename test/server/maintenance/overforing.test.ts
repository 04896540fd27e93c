import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { openStore } from '../../../db/open.ts'
import { fold } from '../../../machines/forlop/fold.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import { bringUp } from '../../../server/maintenance/bringUp.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { fortell } from '../../../server/sak/visning/historie.ts'
import { lederensTilgang } from '../../stotte/tilgang.ts'
import { pakkUt } from '../../strommer/versjoner.ts'
import { NAA } from '../harness.ts'
import { egenMappe } from '../mappe.ts'

// No released version has brought a move yet: this one is as a later version's would be.
vi.mock(import('../../../machines/forlop/overforing.ts'), async (original) => ({
  ...(await original()),
  overforinger: [
    {
      navn: 'overveie-heter-vurdere',
      hvorfor: 'Steget har fått nytt navn.',
      flytt: (tilstand) => tilstand.replace('trapp.trinn0.overveie', 'trapp.trinn0.vurdere'),
    },
  ],
}))

const fra01 = () => {
  const fil = join(egenMappe(), 'stafett.db')
  const { fil: gammel, rydd } = pakkUt('0.1')
  copyFileSync(gammel, fil)
  rydd()
  return fil
}
const endre = (fil: string, sql: string): number => {
  const db = new Database(fil)
  const { changes } = db.prepare(sql).run()
  db.close()
  return changes
}
/** As a program would have recorded it that called the substep by another name. */
const gammeltNavn = (tabell: string) =>
  `update ${tabell} set tilstand = replace(tilstand, 'trinn0.vurdere', 'trinn0.overveie')
    where tilstand like '%trinn0.vurdere%'`

test('a case whose recorded states have another name now is moved by name, and tells so itself', async () => {
  const fil = fra01()
  const flyttes = endre(fil, gammeltNavn('sak'))
  await bringUp(fil, { naa: NAA })
  const store = await openStore(fil)
  let flyttet = 0
  for await (const { sak, hendelser } of store.alleSaker()) {
    const siste = hendelser.at(-1)
    if (siste?.type !== 'sak.overfort') continue
    flyttet += 1
    const { fra, til } = siste.data as Record<string, string>
    expect(siste).toMatchObject({
      aktor: { id: 'system' },
      data: { navn: 'overveie-heter-vurdere', hvorfor: 'Steget har fått nytt navn.' },
    })
    expect([fra, til]).toEqual([
      expect.stringContaining('trapp.trinn0.overveie'),
      expect.stringContaining('trapp.trinn0.vurdere'),
    ])
    expect(sak.tilstand).toBe(til)
  }
  expect(flyttes).toBeGreaterThan(0)
  expect(flyttet).toBe(flyttes)
  expect((await verify(store)).avvik).toEqual([])
  await store.close()
})

test('what was recorded with each event is seen through the move that came after it', async () => {
  const fil = fra01()
  await bringUp(fil, { naa: NAA })
  const store = await openStore(fil)
  let sakId = ''
  for await (const { sak, hendelser } of store.alleSaker()) {
    // The last event of the others was about a process, whose states the case's row does not tell.
    const egen = hendelser.at(-1)?.type !== 'barnet.hort'
    if (!egen || !sak.tilstand.includes('trinn0.vurdere')) continue
    sakId = sak.id
    const nr = hendelser.length
    endre(
      fil,
      `update hendelse set tilstand = '${sak.tilstand}' where sakId = '${sakId}' and nr = ${nr}`,
    )
  }
  await store.close()
  expect(endre(fil, gammeltNavn('hendelse'))).toBeGreaterThan(0)
  endre(fil, gammeltNavn('sak'))
  endre(fil, 'update ombygging set fold = 1')
  endre(fil, 'update snapshot set fold = 1')

  await bringUp(fil, { naa: NAA })

  const igjen = await openStore(fil)
  expect((await verify(igjen)).avvik).toEqual([])
  const hendelser = await igjen.hendelser(sakId)
  expect(hendelser.at(-2)?.tilstand).toContain('trapp.trinn0.overveie')
  expect(hendelser.at(-1)).toMatchObject({ type: 'sak.overfort' })
  const { rutineFor } = await import('../../../server/sak/cache.ts')
  const rutine = rutineFor({ rutine: { id: 'orland-skole', versjon: '2026.1' } })
  const klar = { rutine, stand: fold(rutine, hendelser.map(lesHendelse)) }
  const leses = { tilgang: await lederensTilgang(igjen, sakId), klar, spraak: 'nb' } as const
  const [nyest] = await fortell(igjen, leses, hendelser.slice(-1))
  expect(nyest?.setning).toContain('Steget har fått nytt navn.')
  // The state before the move is told by the name that has words.
  const { tilstanderEtter } = await import('../../../server/sak/visning/tilstander.ts')
  const foer = hendelser.length - 1
  const sto = await tilstanderEtter(igjen, { sakId, rutine }, [foer])
  expect(sto.get(foer)).toContain('trapp.trinn0.vurdere')
  await igjen.close()
})
