import { expect, onTestFinished, test } from 'vitest'
import { gaaOver, kanGaaOver } from '../../../server/maintenance/rutinebytte.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { befolket } from '../demo/kommune.ts'

/** A week after 2026.2 came into force: nearly all cases are from before it. */
const NAA = '2026-12-08T09:00:00.000Z'

test('all of the demo’s cases are looked over first, then go over, once, and verify stays clean', async () => {
  const { store, saker, rydd } = await befolket(NAA)
  onTestFinished(rydd)
  const orkestrator = lagOrkestrator(store, () => NAA, lagMeldinger())
  const verktoy = { store, orkestrator, idag: '2026-12-08' }
  const eldre = saker.filter(({ sak }) => sak.rutineVersjon === '2026.1' && sak.liv !== 'lukket')
  expect(eldre.length).toBeGreaterThan(40)

  const kan = await kanGaaOver(verktoy)
  expect(kan.map(({ sakId }) => sakId).sort()).toEqual(eldre.map(({ sak }) => sak.id).sort())
  for (const { bytte, stand } of kan) {
    expect(bytte.rutine.versjon).toBe('2026.2')
    // From trinn 0 to 2 there is a way straight up in the second edition, and none in the first.
    expect(bytte.nye.includes('trinn.hevetStraks')).toBe(stand.sak.context.trinn < 3)
  }
  // Of what was only looked at, nothing is written.
  const versjoner = async () => {
    const alle: Record<string, string> = {}
    for await (const { sak } of store.alleSaker()) alle[sak.id] = sak.rutineVersjon
    return alle
  }
  expect(await versjoner()).toEqual(
    Object.fromEntries(saker.map(({ sak }) => [sak.id, sak.rutineVersjon])),
  )

  for (const { sakId } of kan) await gaaOver(verktoy, sakId)
  const etter = await versjoner()
  for (const { sak } of saker) {
    expect(etter[sak.id]).toBe(sak.liv !== 'lukket' ? '2026.2' : sak.rutineVersjon)
  }
  expect(await kanGaaOver(verktoy)).toEqual([])
  for (const { sakId } of kan) await gaaOver(verktoy, sakId)
  expect((await verify(store)).avvik).toEqual([])
  const [en] = kan
  const bytter: string[] = []
  for await (const { sak, hendelser } of store.alleSaker()) {
    if (sak.id === en?.sakId)
      bytter.push(...hendelser.flatMap((h) => (h.type === 'rutine.byttet' ? h.aktor.id : [])))
  }
  expect(bytter).toEqual(['system'])
}, 90_000)
