import { expect, test } from 'vitest'
import { ropUtForfalte } from '../../../server/frister/utrop.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { besvart, fortell, medStemme } from './stemme.ts'
import type { Verden } from './verden.ts'
import { startVerden } from './verden.ts'

/** Fourteen days after Friday 20 November is Friday 4 December; called out the day after. */
const DAGEN_ETTER = '2026-12-05T04:00:00.000Z'

const ropUt = ({ store, klokke }: Verden) =>
  ropUtForfalte(store, lagOrkestrator(store, klokke, lagMeldinger()), klokke, (sakId, feil) => {
    throw new Error(`${sakId} could not be called out`, { cause: feil })
  })

const forfalte = async ({ store }: Verden, sakId: string) =>
  (await store.hendelser(sakId)).filter(({ type }) => type === 'stemme.forfalt')

const meldinger = ({ rader }: Verden) =>
  rader("select type, mottaker, json_extract(data, '$.om') as om from utboks")

test('each child that waits too long is called out once, in its own entry, and the holder is told', async () => {
  const verden = await startVerden()
  const { sakId, om } = await medStemme(verden)
  const annen = await fortell(verden, sakId, 'Vil ha en venn med')
  await verden
    .som('kari')
    .send({ sakId, hendelse: { ...besvart(annen), om: annen }, forventetVersjon: 3 })
  verden.stillKlokka(DAGEN_ETTER)

  await ropUt(verden)
  await ropUt(verden)

  expect(await forfalte(verden, sakId)).toMatchObject([{ om, aktor: { id: 'system' } }])
  expect(meldinger(verden)).toContainEqual({
    type: 'stemme.forfalt',
    mottaker: 'kari',
    om,
  })
  await verden.verifiser()
})

test('whoever wrote it down is told when another answers, and nobody of what they did themselves', async () => {
  const verden = await startVerden()
  const { sakId, om } = await medStemme(verden)
  const annen = await fortell(verden, sakId, 'Vil ha en venn med')
  await verden.som('tone').send({ sakId, hendelse: besvart(om), forventetVersjon: 2 })
  await verden.som('kari').send({ sakId, hendelse: besvart(annen), forventetVersjon: 3 })
  expect(meldinger(verden)).toEqual([{ type: 'stemme.besvart', mottaker: 'kari', om }])
})
