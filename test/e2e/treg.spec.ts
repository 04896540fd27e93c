import { sider } from '../lighthouse/sider.mjs'
import { tregLinje } from '../lighthouse/treg.mjs'
import { expect, test } from './stotte/test.ts'

test('on a slow line every page comes, its frame first; how long it took is told', async ({
  server,
}) => {
  const maalt = await tregLinje(await sider(server))
  console.info('400 kbit/s, 400 ms there and back, seconds')
  console.table(maalt)
  expect(maalt.map(({ side }) => side)).toEqual(['Logg inn', 'Mine saker', 'En sak'])
  for (const { ramme, innhold } of maalt) expect(ramme).toBeLessThan(innhold)
})
