import { expect, test } from 'vitest'
import { z } from 'zod'
import { send } from '../klient.ts'
import { epost, foresatt, KARI, medMote } from '../mote/mote.ts'
import { startVerden } from '../sak/verden.ts'

const HVEM = [KARI, { slag: 'barnet' }, foresatt('mor')]

test('after a meeting each is asked in their own language, where we have it', async () => {
  const verden = await startVerden()
  const { sakId, om, meg, gjor } = await medMote(verden, HVEM, {}, { mor: epost(null) })
  const holdt = { tilstede: HVEM, form: 'fysisk', referat: 'Vi ble enige' }
  expect(await gjor('mote.holdt', holdt)).toMatchObject({ status: 200 })
  const spraak = async () => {
    const { data } = await meg.sporr('tilbakemelding.lenker', { sakId, om })
    const lenker = z.array(z.object({ lenke: z.string() })).parse(data)
    const aapnet = lenker.map((en) => send(verden.adresse, 'tilbakemelding.hent', en))
    return (await Promise.all(aapnet)).map((en) => Object(en.data).spraak)
  }
  expect(await spraak()).toEqual(['nb', null, null])
  verden.skriv("update foresatt set spraak = 'nynorsk' where id = 'mor'")
  verden.skriv("update person set spraak = 'en' where id = 'kari'")
  expect(await spraak()).toEqual(['en', null, 'nn'])
})
