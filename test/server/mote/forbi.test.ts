import { expect, test } from 'vitest'
import { startVerden } from '../sak/verden.ts'
import { KARI, medMote } from './mote.ts'

/** The test's day is 20 November 2026, a Friday. */
const idag = (kl: string) => ({ dato: '2026-11-20', kl, minutter: 45 })

test('at two o’clock in Norway no meeting is proposed, called in or moved to eight the same day', async () => {
  const verden = await startVerden()
  // Nine o’clock in England is ten in Norway in winter.
  const tider = [idag('10:00'), idag('15:00')]
  const { meg, gjor, sakId } = await medMote(verden, [KARI], {
    naar: 'velges',
    tid: undefined,
    tider,
  })
  const FORBI = { status: 400, feil: { kode: 'UGYLDIG_DATA' } }

  verden.stillKlokka('2026-11-20T13:00:00.000Z')
  const foer = verden.omfang()
  const felles = { slag: 'annet', hvem: [KARI], form: 'fysisk', tolk: false }
  const foreslaa = (tid: object) =>
    meg.send({
      sakId,
      hendelse: { type: 'mote.foreslatt', data: { naar: 'fast', ...felles, tid } },
      forventetVersjon: 1,
    })
  const svar = await foreslaa(idag('08:00'))
  expect(svar).toMatchObject(FORBI)
  expect(svar.feil?.felt).toEqual([{ sti: 'tid.kl', grunn: 'Er allerede forbi.' }])
  expect(await gjor('mote.innkalt', { tid: '2026-11-20T10:00' })).toMatchObject(FORBI)
  expect(verden.omfang()).toEqual(foer)

  expect(await gjor('mote.innkalt', { tid: '2026-11-20T15:00' })).toMatchObject({ status: 200 })
  const flyttet = await gjor('mote.flyttet', { til: idag('08:00') })
  expect(flyttet.feil?.felt).toEqual([{ sti: 'til.kl', grunn: 'Er allerede forbi.' }])
  expect(await gjor('mote.flyttet', { til: idag('16:00') })).toMatchObject({ status: 200 })
  await verden.verifiser()
})

test('a poll whose times are all over by now is told to be so, and calls nobody in', async () => {
  const verden = await startVerden()
  const tider = [idag('10:00'), idag('15:00')]
  const { meg, gjor, sakId, om } = await medMote(verden, [KARI], {
    naar: 'velges',
    tid: undefined,
    tider,
  })
  const mangler = async () => {
    const { overganger } = await meg.hent(sakId)
    const funnet = overganger.find((en) => en.type === 'mote.innkalt' && en.om === om)
    return funnet?.mangler.map(({ krav }) => krav)
  }
  verden.stillKlokka('2026-11-20T14:44:00.000Z')
  expect(await mangler()).toEqual([])
  verden.stillKlokka('2026-11-20T14:45:00.000Z')
  expect(await mangler()).toEqual(['tidIgjen'])
  expect(await gjor('mote.innkalt', { tid: '2026-11-20T15:00' })).toMatchObject({
    status: 412,
    feil: { kode: 'IKKE_TILLATT' },
  })
})
