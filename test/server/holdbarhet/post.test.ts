import { expect, test } from 'vitest'
import { etter } from '../../../server/klokke.ts'
import { adresseTil, iPosten, medFolk, omgang } from '../post/brev.ts'
import { startSmtp } from '../post/tjener.ts'
import { medPost, serve } from './prosess.ts'

const BREV = 40
const DREPES_VED = 17
const TIME = 60 * 60 * 1000

test('kill -9 in the middle of sending: no letter is lost, and only the one in flight comes twice, as the same one', async () => {
  const { store, fil, personer, meld } = await medFolk(4)
  meld(...omgang(personer, BREV))

  let drep = async () => {}
  const { smtp, mottatt } = await startSmtp({
    // The letter has come, and the sender falls before it is told.
    tilBrev: async (antall) => {
      if (antall === DREPES_VED) await drep()
    },
  })
  const miljo = medPost(smtp)
  const tjener = serve(fil, { miljo })
  drep = async () => (await tjener).drep()
  await (await tjener).ferdig
  expect(mottatt).toHaveLength(DREPES_VED)

  // The claim of the one in flight has run out by then.
  const igjen = await serve(fil, { miljo, klokka: etter(new Date().toISOString(), TIME) })
  await expect
    .poll(async () => (await iPosten(store)).map(({ ferdig }) => ferdig))
    .not.toContain(null)
  await igjen.drep()
  const ider = mottatt.map(({ id }) => id)
  const lagt = await iPosten(store)
  expect(new Set(ider)).toEqual(new Set(lagt.map(({ id }) => `<${id}@stafett.example>`)))
  expect(lagt).toHaveLength(BREV)
  expect(ider.filter((id, i) => ider.indexOf(id) !== i)).toEqual([ider[DREPES_VED - 1]])
  for (const person of personer) {
    const til = mottatt.filter((brev) => brev.til === adresseTil(person)).map(({ id }) => id)
    const rekke = lagt.filter((brev) => brev.mottaker === person)
    expect([...new Set(til)]).toEqual(rekke.map(({ id }) => `<${id}@stafett.example>`))
  }
})
