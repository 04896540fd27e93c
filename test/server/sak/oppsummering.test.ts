import { expect, test } from 'vitest'
import { erHoldt, gjenstaar, utfallet } from '../../../client/motet/oppsummering/utfall.ts'
import type { Sak } from '../../../client/sak/bruk.ts'
import { finnMote } from '../../../client/sak/moter/moter.ts'
import { IDAG, medId, motedag, NESTE } from './motedag.ts'

/** The case and the meeting in it, as the page gets them after these of the meeting's steps were sent. */
async function etter(neste: string, ...steg: string[]) {
  const verden = await motedag()
  const { fullfor, samlet, kari, sakId } = verden
  await samlet(medId(fullfor(neste).filter(({ type }) => steg.includes(type))))
  const les = async (om = verden.om) => {
    const sak = (await kari.sporr('sak.hent', { sakId })).data as Sak
    const mote = finnMote(sak, om)
    if (!erHoldt(mote)) throw new Error('the meeting is not held')
    return { sak, mote }
  }
  return { ...verden, les }
}
const ALT = ['plan.evaluert', 'plan.viderefort', 'mote.holdt', 'mote.foreslatt']
const INGENTING = { evaluering: false, videre: false, neste: false }

test('a recap tells what each measure came to, who does what, and when one meets again', async () => {
  const { les } = await etter(NESTE, ...ALT)
  const { sak, mote } = await les()
  expect(utfallet(sak, mote)).toMatchObject({
    oppsummering: 'Vi går videre.',
    samordning: '2. Vi forstår problemet på samme måte',
    tiltak: [{ omraade: 'Trygghet', ord: 'Videreføres' }],
    hvemGjor: [{ ansvarlig: { annen: 'Kontaktlærer' }, evalueres: NESTE }],
    neste: { tid: { dato: NESTE, kl: '14:00' } },
  })
  expect(gjenstaar(sak, mote)).toEqual(INGENTING)
})

test('what was refused, or never sent, is told as left', async () => {
  // The plan cannot stand until the day it is evaluated on.
  const { les } = await etter(IDAG, 'plan.evaluert', 'plan.viderefort', 'mote.holdt')
  const { sak, mote } = await les()
  expect(utfallet(sak, mote)).toMatchObject({
    oppsummering: 'Vi går videre.',
    neste: { tid: undefined, finnerTid: false },
  })
  expect(gjenstaar(sak, mote)).toEqual({ evaluering: false, videre: true, neste: true })
})

test('where the plan was not evaluated the recap has nothing of it, and says that it is left', async () => {
  const { les } = await etter(NESTE, 'mote.holdt', 'mote.foreslatt')
  const { sak, mote } = await les()
  expect(utfallet(sak, mote)).toMatchObject({ oppsummering: null, tiltak: [], hvemGjor: [] })
  expect(gjenstaar(sak, mote)).toEqual({ evaluering: true, videre: false, neste: false })
})

test('what one meeting left is over when the next is held', async () => {
  const steg = ['plan.evaluert', 'mote.holdt', 'mote.foreslatt']
  const { les, om, som, sakId, fullfor, stillKlokka } = await etter(NESTE, ...steg)
  stillKlokka(`${NESTE}T15:00:00.000Z`)
  const { sak } = await les()
  const neste = sak.prosesser.find((en) => en.navn === 'mote' && en.om !== om)
  const holdt = fullfor(NESTE).find(({ type }) => type === 'mote.holdt')
  const { status } = await som('kari').send({
    sakId,
    hendelse: { type: 'mote.holdt', om: neste?.om, data: holdt?.data },
    forventetVersjon: neste?.versjon ?? 0,
  })
  expect(status).toBe(200)
  const forrige = await les()
  expect(gjenstaar(forrige.sak, forrige.mote)).toEqual(INGENTING)
  const siste = await les(neste?.om)
  expect(gjenstaar(siste.sak, siste.mote)).toMatchObject({ videre: true, neste: true })
})
