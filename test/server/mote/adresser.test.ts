import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { skrivBolk } from '../../../server/folk/skriv.ts'
import { medIcalJs } from '../kalender/lest.ts'
import { sender } from '../post/brev.ts'
import { startSmtp } from '../post/tjener.ts'
import { startVerden } from '../sak/verden.ts'
import { epost, foresatt, KARI, medMote } from './mote.ts'

const SNART = { timeout: 20_000 }
const Familie = z.object({
  foresatte: z.array(
    z.looseObject({ id: z.string(), versjon: z.string(), data: z.looseObject({}) }),
  ),
})

/** A world whose mail is real, and the letters about meetings that came to an address. */
async function medPost() {
  const { smtp, mottatt } = await startSmtp()
  const verden = await startVerden(undefined, smtp)
  const { runde } = sender(verden.store, smtp)
  const sendt = async () => {
    await runde()
    const venter = async () =>
      (await verden.store.utboks.usendte(1)).length +
      (await verden.store.post.stand(verden.klokke())).venter
    await expect.poll(venter, SNART).toBe(0)
  }
  /** The number of each invitation that came there, in the order in which they came. */
  const innkalt = (adresse: string) =>
    mottatt
      .filter(({ til }) => til === adresse)
      .flatMap(({ lest }) => lest.attachments)
      .filter(({ contentType }) => contentType === 'text/calendar')
      .map(({ content }) => medIcalJs(String(content)))
      .filter(({ metode }) => metode === 'REQUEST')
      .map(({ moter: [mote] }) => mote?.sekvens)
  return { verden, sendt, innkalt, mottatt }
}

/** A meeting with a mother, and what staff write of her on the family’s page. */
async function medMor(
  verden: Awaited<ReturnType<typeof startVerden>>,
  mor: string,
  adresse: string | null,
) {
  const mote = await medMote(verden, [KARI, foresatt(mor)], {}, { [mor]: epost(adresse) })
  const { meg, sakId, om } = mote
  const skriv = async (kontakt: object) => {
    const { foresatte } = Familie.parse((await meg.sporr('foresatt.til', { sakId })).data)
    const [en] = foresatte
    const data = { ...en?.data, kontakt }
    const lagring = { sakId, id: mor, sett: en?.versjon ?? null, data }
    expect(await meg.kall('foresatt.lagre', lagring)).toMatchObject({ status: 200 })
  }
  const navngitt = async () =>
    z
      .array(z.int())
      .parse((await meg.sporr('mote.utenEpost', { sakId, om })).data)
      .includes(1)
  return { ...mote, skriv, navngitt }
}

test('a mother who is called in without an address gets the invitation when the address is written, and is named until then', {
  timeout: 60_000,
}, async () => {
  const { verden, sendt, innkalt } = await medPost()
  const { skriv, navngitt } = await medMor(verden, 'mor', null)
  await sendt()
  expect(await navngitt()).toBe(true)
  // Reached by now, and still without an invitation.
  verden.skriv("update foresatt set epost = 'annen@stafett.example' where id = 'mor'")
  expect(await navngitt()).toBe(true)
  await skriv(epost('mor@stafett.example'))
  expect(await navngitt()).toBe(false)
  await sendt()
  expect(innkalt('mor@stafett.example')).toEqual([0])
  expect(await navngitt()).toBe(false)
})

const steg = fc.oneof(
  fc.constant('ny' as const),
  fc.constant('den samme' as const),
  fc.constant('ingen' as const),
  fc.constant('skjermet' as const),
  fc.constant('flyttet' as const),
  fc.constant('sendt' as const),
)

test('however addresses come and change, the one that stands holds the meeting as it stands, once, and only who has nothing is named', {
  timeout: 240_000,
}, async () => {
  const { verden, sendt, innkalt } = await medPost()
  let nr = 0
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(steg, { maxLength: 7 }), async (har, vei) => {
      const mor = `mor-${nr++}`
      const nyAdresse = () => `${mor}-${nr++}@stafett.example`
      const alle = har ? [nyAdresse()] : []
      let adresse = alle.at(0) ?? null
      let sekvens = 0
      const { skriv, navngitt, gjor } = await medMor(verden, mor, adresse)
      for (const et of vei) {
        if (et === 'sendt') await sendt()
        else if (et === 'flyttet') {
          sekvens += 1
          const til = { dato: `2026-12-0${1 + sekvens}`, kl: '12:00', minutter: 45 }
          expect(await gjor('mote.flyttet', { til })).toMatchObject({ status: 200 })
        } else if (et === 'skjermet') {
          adresse = null
          await skriv({ slag: 'skjermet' })
        } else {
          if (et === 'ingen') adresse = null
          if (et === 'ny') {
            adresse = nyAdresse()
            alle.push(adresse)
          }
          await skriv(epost(adresse))
        }
      }
      await sendt()
      const holder = alle.filter((en) => innkalt(en).includes(sekvens))
      if (adresse) expect(innkalt(adresse).filter((en) => en === sekvens)).toEqual([sekvens])
      for (const en of alle) {
        const numre = innkalt(en)
        expect(numre).toEqual([...new Set(numre)].sort())
      }
      expect(await navngitt()).toBe(holder.length === 0)
    }),
    { numRuns: 25 },
  )
})

test('staff who get another address from the municipality’s files are called in there; what is over, called off or the same calls nobody in', {
  timeout: 60_000,
}, async () => {
  const { verden, sendt, innkalt, mottatt } = await medPost()
  const { store } = verden
  const { gjor } = await medMor(verden, 'mor', null)
  await sendt()
  const kari = async (adresse: string) => {
    const person = await store.personer.finn('kari')
    if (!person) throw new Error('no Kari')
    await skrivBolk(store, [{ personer: [{ ...person, epost: adresse }] }], verden.klokke)
    await sendt()
  }
  await kari('kari.ny@stafett.example')
  expect(innkalt('kari.ny@stafett.example')).toEqual([0])
  await kari('Kari.Ny@stafett.example')
  expect(mottatt).toHaveLength(1)

  verden.stillKlokka('2026-12-01T10:00:00.000Z')
  await kari('over@stafett.example')
  expect(innkalt('over@stafett.example')).toEqual([])
  verden.stillKlokka('2026-12-01T09:59:00.000Z')
  await kari('ennaa@stafett.example')
  expect(innkalt('ennaa@stafett.example')).toEqual([0])

  expect(await gjor('mote.avlyst', { grunn: 'Syk' })).toMatchObject({ status: 200 })
  await kari('avlyst@stafett.example')
  expect(innkalt('avlyst@stafett.example')).toEqual([])
})
