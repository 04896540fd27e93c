import { expect, test } from 'vitest'
import { stafett } from '../holdbarhet/prosess.ts'
import { besvart, hort, medStemme, notat, vist } from '../sak/stemme.ts'
import { startVerden } from '../sak/verden.ts'
import { tukle } from './saker.ts'

/** A case in which `tone` has written a note: event 3. */
async function medNotat() {
  const verden = await startVerden()
  const { sakId } = await medStemme(verden)
  const svar = await verden.som('tone').send({ sakId, hendelse: notat(), forventetVersjon: 1 })
  expect(svar.status).toBe(200)
  await verden.stopp()
  return { fil: verden.fil, sakId }
}

const STEMMER = '1 saker og 3 hendelser er gjennomgått. Alt stemmer.\n'
const verify = (fil: string, ...valg: string[]) => stafett(['verify', ...valg], fil).ferdig

test('what was accepted by the rules of then and today is not mentioned', async () => {
  const { fil } = await medNotat()
  expect(await verify(fil, '--dagens-regler')).toEqual({ kode: 0, ut: STEMMER, feil: '' })
})

test.each([
  ['the roles of who did it', `aktorRoller = '["eksternFagperson"]'`, 'rolle'],
  ['what it says', `data = '{"tekst":""}'`, 'ugyldig'],
  ['the day it happened', `skjedde = '2026-01-01'`, 'ugyldigDato'],
])(
  'what today’s rules would refuse is named where it is asked for, and is no fault: %s',
  async (_navn, sett, hvorfor) => {
    // Given an event that was accepted, and that today's rules would not let through
    const { fil, sakId } = await medNotat()
    expect(
      tukle(fil, `update hendelse set ${sett} where sakId = @sakId and nr = 3`, { sakId }),
    ).toBe(1)
    // When nobody asks, nothing is said: the fold trusts it
    expect(await verify(fil)).toEqual({ kode: 0, ut: STEMMER, feil: '' })
    // When it is asked for, the event is named, and still all is well
    expect(await verify(fil, '--dagens-regler')).toEqual({
      kode: 0,
      ut: `Sak ${sakId}: nr. 3, notat.skrevet, ville i dag vært avvist: ${hvorfor}\n${STEMMER}`,
      feil: '',
    })
  },
)

test('the events of an entry are judged as they were sent, and by the entry as it stood then', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const tone = verden.som('tone')
  const { data } = await tone.send({ sakId, hendelse: hort(), forventetVersjon: 1 })
  const { om } = Object(data)
  await tone.send({ sakId, hendelse: vist(om), forventetVersjon: 2 })
  await tone.send({ sakId, hendelse: besvart(om), forventetVersjon: 3 })
  await verden.stopp()
  const { fil } = verden
  expect((await verify(fil, '--dagens-regler')).ut).not.toContain('avvist')
  tukle(fil, `update hendelse set aktorRoller = '[]' where om is not null`)
  const avvist = [
    [2, 'barnet.hort'],
    [3, 'stemme.vist'],
    [4, 'stemme.besvart'],
  ].map(([nr, type]) => `Sak ${sakId}: nr. ${nr}, ${type}, ville i dag vært avvist: rolle\n`)
  expect(await verify(fil, '--dagens-regler')).toEqual({
    kode: 0,
    ut: `${avvist.join('')}1 saker og 4 hendelser er gjennomgått. Alt stemmer.\n`,
    feil: '',
  })
})

test('a switch that does not exist is an error, and nothing is gone through', async () => {
  const { kode, ut, feil } = await stafett(['verify', '--noe'], 'ingen.db').ferdig
  expect([kode, ut]).toEqual([2, ''])
  expect(feil).toMatch(/^Ukjent valg: noe\n/)
})
