import { describe, expect, it } from 'vitest'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { flyttFravaer } from '../../../machines/sak/fravaer.ts'
import { BEGRUNNET, hevet, iTrinn, oppfyll, tilSteg } from '../../stotte/forlop.ts'
import { dag, monstreISak } from '../../stotte/fravaersdager.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, naar, prov, SYSTEM, staar } from '../../stotte/sak.ts'

type Svar = DataFor<'fravaer.vurdert'>['svar']

const registrer = (sak: Sak, ...dager: Fravaersdag[]) =>
  naar(sak, SYSTEM, 'fravaer.registrert', { dager })
/** Away on so many school days up to today. */
const borte = (antall: number) => (sak: Sak) =>
  void registrer(sak, ...skoledagerBakover(sak.idag, antall, sak.rutine).map((d) => dag(d)))
const svar = (valg: Svar) => (sak: Sak) =>
  void naar(sak, holder(sak), 'fravaer.vurdert', { svar: valg, ...BEGRUNNET })
/** Late every school day of the last `antall`. */
const forsent = (antall: number) => (sak: Sak) =>
  void registrer(
    sak,
    ...skoledagerBakover(sak.idag, antall, sak.rutine).map((d) =>
      dag(d, { timer: 0.5, forsent: 30 }),
    ),
  )

const minne = (sak: Sak) => sak.snapshot.context.fravaer
const skole = (...skritt: ((sak: Sak) => void)[]) =>
  gitt(orlandSkole2026_2, dagerGaar(40), ...skritt)
/** Where patterns are asked about in a case. */
const medMonstre = (...skritt: ((sak: Sak) => void)[]) =>
  gitt(monstreISak, dagerGaar(40), ...skritt)

describe('a question that waits in a case', () => {
  it('holds the days it asks about', () => {
    const sak = skole(borte(7))
    expect(minne(sak).varsel).toEqual({
      terskel: 'over6',
      trinn: 1,
      dato: sak.idag,
      til: sak.idag,
      dager: skoledagerBakover(sak.idag, 7, orlandSkole),
    })
  })

  it('grows with new days, and its time to answer stays', () => {
    const sak = skole(borte(7))
    const siden = sak.idag
    dagerGaar(3)(sak)
    borte(1)(sak)
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over6', dato: siden, til: sak.idag })
    expect(minne(sak).varsel?.dager).toHaveLength(8)
  })

  it('gives its place to one for a higher trinn, and to no other', () => {
    const sak = medMonstre(forsent(5))
    expect(minne(sak).varsel).toMatchObject({ terskel: 'forsent', trinn: 0 })
    dagerGaar(14)(sak)
    borte(7)(sak)
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over6', trinn: 1 })
    const foer = minne(sak).varsel
    registrer(sak, dag(leggTilDager(sak.idag, -30), { timer: 9.5 }))
    expect(minne(sak).varsel).toMatchObject({ terskel: foer?.terskel, dager: foer?.dager })
  })
})

describe('an answer', () => {
  it('keeps the days it was given for quiet, and new ones ask again', () => {
    const sak = skole(borte(7), svar('avvis'))
    expect([minne(sak).varsel, minne(sak).hevesTil]).toEqual([null, null])
    // It was no answer for trinn 2, and three more days are ten in thirty.
    dagerGaar(9)(sak)
    borte(2)(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
    dagerGaar(1)(sak)
    borte(1)(sak)
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over9', trinn: 2 })
    expect(minne(sak).varsel?.dager).toHaveLength(10)
    svar('avvis')(sak)
    // Nobody is asked about these ten again; seven new ones are asked about.
    dagerGaar(133)(sak)
    borte(6)(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
    dagerGaar(1)(sak)
    borte(7)(sak)
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over6' })
    expect(minne(sak).varsel?.dager).toHaveLength(7)
  })

  it('is «step up» only where a trinn is asked for: a pattern moves nothing', () => {
    const sak = medMonstre(forsent(5))
    const data = { svar: 'hev', ...BEGRUNNET }
    expect(prov(sak, holder(sak), 'fravaer.vurdert', data).outcome).toBe('ugyldig')
    svar('bli')(sak)
    expect([minne(sak).hevesTil, staar(sak, 'fravaer')]).toEqual([null, 'rolig'])
    const hoyere = skole(borte(7), svar('hev'))
    expect(minne(hoyere).hevesTil).toBe(1)
  })
})

describe('a change of trinn', () => {
  it('answers for the days that were known: a step down is not asked about them', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1), tilSteg('folgeOpp'), dagerGaar(3), borte(8))
    expect(staar(sak, 'fravaer')).toBe('rolig')
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
    dagerGaar(3)(sak)
    borte(1)(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
  })

  it('to the one asked for leaves the next to be asked for by all the days', () => {
    const sak = skole(borte(7), svar('hev'))
    hevet(sak)
    dagerGaar(5)(sak)
    borte(3)(sak)
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over9', trinn: 2 })
  })

  it('takes away what was asked of the way up to it, and leaves what asks for more', () => {
    const sak = skole(borte(10))
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over9', trinn: 2 })
    hevet(sak)
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over9' })
    hevet(sak)
    expect(minne(sak).varsel).toBeNull()
  })
})

describe('a case that is moved from 2026.1', () => {
  const flyttet = (sak: Sak) => ({
    ...sak.snapshot.context,
    fravaer: flyttFravaer(orlandSkole, orlandSkole2026_2, sak.snapshot.context),
  })
  const gammel = (...skritt: ((sak: Sak) => void)[]) => gitt(orlandSkole, dagerGaar(40), ...skritt)

  it('has been asked about the days it has been asked about, as high up as it was', () => {
    const sak = gammel(borte(7), svar('avvis'))
    const dager = skoledagerBakover(sak.idag, 7, orlandSkole)
    const { besvart, svart, varsel } = flyttet(sak).fravaer
    expect({ besvart, svart, varsel }).toEqual({
      besvart: [],
      svart: [{ trinn: 1, talte: dager, andre: [] }],
      varsel: null,
    })
  })

  it('is not asked about what led up to the trinn it stands on', () => {
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(3), borte(5))
    expect(flyttet(sak).fravaer.svart).toMatchObject([{ trinn: 1, talte: { length: 5 } }])
  })

  it('goes on waiting for the answer that it waits for', () => {
    const sak = gammel(borte(7))
    expect(flyttet(sak).fravaer.varsel).toEqual(minne(sak).varsel)
  })

  it('waits for nothing that the other version does not ask', () => {
    const sak = gammel(borte(7))
    const [rullende, ...resten] = orlandSkole2026_2.fravaer.vinduer
    const uten = {
      ...orlandSkole2026_2,
      fravaer: {
        ...orlandSkole2026_2.fravaer,
        vinduer: [{ ...rullende, terskler: rullende.terskler.slice(0, 1) }, ...resten] as const,
      },
    }
    const { varsel } = flyttFravaer(
      orlandSkole,
      { ...uten, fravaer: { ...uten.fravaer, vinduer: [...uten.fravaer.vinduer] } },
      sak.snapshot.context,
    )
    expect(varsel).toBeNull()
  })
})
