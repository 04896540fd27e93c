import { describe, expect, it } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import { normaleSkoledager } from '../../../machines/fravaer/naervaer.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { telling } from '../../../machines/fravaer/terskler.ts'
import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { timeplan } from '../../../machines/timeplan/prosess.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, MOR, naar, prov, SYSTEM, sisteOm } from '../../stotte/sak.ts'
import { HELE } from '../../stotte/uke.ts'

/** At home on Mondays, some hours on Fridays. */
const KORT = { ...HELE, mandag: 'hjemme', fredag: 'noenTimer' } as const

const mandagEtter = (dag: string): string =>
  ukedag(dag) === 1 ? dag : mandagEtter(leggTilDager(dag, 1))

const avtale = ({ idag }: Sak, endring: object = {}) =>
  ({
    uke: KORT,
    fra: idag,
    uker: 4,
    hjemmel: 'tilpasset',
    foresatte: [MOR.id],
    barnet: 'samtykker',
    hvordan: 'muntlig',
    ...endring,
  }) as DataFor<'timeplan.avtalt'>

const avtaler = (sak: Sak, endring: object = {}): string => {
  naar(sak, holder(sak), 'timeplan.avtalt', avtale(sak, endring))
  return sisteOm(sak)
}
const svar = (sak: Sak, endring: object) =>
  prov(sak, holder(sak), 'timeplan.avtalt', avtale(sak, endring)).outcome

const borte = (dato: string): Fravaersdag => ({
  dato,
  art: 'udokumentert',
  aarsak: 'ukjent',
  timer: null,
})
const teller = ({ snapshot }: Sak, dato: string, idag = dato) => {
  const { talte, utelatt } = telling(
    orlandSkole,
    orlandSkole.fravaer.vinduer[0],
    [borte(dato)],
    idag,
    snapshot.context.fravaer.hjemme,
  )
  return talte.includes(dato) ? 'teller' : utelatt.find((en) => en.dato === dato)?.grunn
}

describe('a reduced week that is agreed (R954–960)', () => {
  it('makes a day that is agreed to be at home no absence, and no other day', () => {
    const sak = gitt(orlandSkole)
    avtaler(sak)
    const mandag = mandagEtter(sak.idag)
    const fredag = leggTilDager(mandag, 4)
    expect(teller(sak, mandag)).toBe('avtaltHjemme')
    expect(teller(sak, fredag)).toBe('teller')
    expect(teller(sak, leggTilDager(mandag, 28))).toBe('teller')
  })

  it('adds no day at home to the row of normal attendance, and does not break it', () => {
    const sak = gitt(orlandSkole)
    avtaler(sak)
    const { hjemme } = sak.snapshot.context.fravaer
    const mandag = mandagEtter(sak.idag)
    const [fra, til] = [leggTilDager(mandag, -1), leggTilDager(mandag, 4)]
    expect(normaleSkoledager(orlandSkole, [], fra, til)).toBe(5)
    expect(normaleSkoledager(orlandSkole, [], fra, til, hjemme)).toBe(4)
    expect(normaleSkoledager(orlandSkole, [borte(mandag)], fra, til, hjemme)).toBe(4)
  })

  it('climbs step by step, and is the whole week after its last day', () => {
    const sak = gitt(orlandSkole)
    const mandag = mandagEtter(sak.idag)
    const opp = leggTilDager(sak.idag, 28)
    const om = avtaler(sak, { trapp: [{ uke: HELE, uker: 2 }] })
    expect(teller(sak, mandag)).toBe('avtaltHjemme')
    expect(teller(sak, mandagEtter(opp))).toBe('teller')
    const { uker, til } = timeplan.sammendrag(sak.stand.prosesser.get(om)?.snapshot.context)
    expect(uker).toMatchObject([
      { fra: sak.idag, til: leggTilDager(opp, -1) },
      { fra: opp, til: leggTilDager(opp, 13) },
    ])
    expect(til).toBe(leggTilDager(opp, 13))
  })

  it('ends when somebody ends it: from that day on, whoever is at home is away', () => {
    const sak = gitt(orlandSkole)
    const om = avtaler(sak, { uker: 8 })
    const mandag = mandagEtter(leggTilDager(sak.idag, 1))
    dagerGaar(14)(sak)
    naar(sak, holder(sak), 'timeplan.avsluttet', { hvorfor: 'Det går bra' }, sak.idag, om)
    expect(teller(sak, mandag)).toBe('avtaltHjemme')
    expect(teller(sak, mandagEtter(sak.idag))).toBe('teller')
  })

  it('asks somebody to see to it on its last day, and is called out the day after', () => {
    const sak = gitt(orlandSkole)
    const om = avtaler(sak)
    const til = leggTilDager(sak.idag, 27)
    const frist = () => frister(sak.stand).find((en) => en.om === om)
    expect(frist()).toMatchObject({
      type: 'timeplanSlutt',
      // That day is a Sunday.
      forfaller: leggTilDager(til, 1),
      utrop: { dato: leggTilDager(til, 1), hendelse: 'timeplan.utlopt' },
    })
    dagerGaar(28)(sak)
    naar(sak, SYSTEM, 'timeplan.utlopt', {}, sak.idag, om)
    expect(frist()).toBeUndefined()
    expect(sak.stand.prosesser.get(om)?.snapshot.value).toBe('utlopt')
  })

  it('is not agreed over one that is in force: that is ended first', () => {
    const sak = gitt(orlandSkole)
    const om = avtaler(sak, { trapp: [{ uke: HELE, uker: 2 }] })
    const siste = leggTilDager(sak.idag, 41)
    expect(svar(sak, {})).toBe('mangler')
    // The step with the whole week is part of the agreement: no other is made over it.
    dagerGaar(35)(sak)
    const nei = prov(sak, holder(sak), 'timeplan.avtalt', avtale(sak))
    expect(nei).toMatchObject({ mangler: [{ krav: 'ingenAvtaltUke', detalj: { til: siste } }] })
    naar(sak, holder(sak), 'timeplan.avsluttet', { hvorfor: 'Det går bra' }, sak.idag, om)
    expect(svar(sak, {})).toBe('ok')
  })

  it('follows another from the day after its last', () => {
    const sak = gitt(orlandSkole)
    avtaler(sak)
    dagerGaar(26)(sak)
    expect(svar(sak, {})).toBe('mangler')
    dagerGaar(1)(sak)
    const imorgen = leggTilDager(sak.idag, 1)
    expect(svar(sak, { fra: sak.idag })).toBe('ugyldig')
    avtaler(sak, { fra: imorgen })
    const mandager = sak.snapshot.context.fravaer.hjemme.filter(
      ({ fra, til }) => fra <= imorgen && imorgen <= til,
    )
    expect(mandager).toHaveLength(1)
  })

  it('is agreed for what comes, and never dated back', () => {
    const sak = gitt(orlandSkole, dagerGaar(3))
    const igaar = leggTilDager(sak.idag, -1)
    const { outcome } = prov(sak, holder(sak), 'timeplan.avtalt', avtale(sak), igaar)
    expect(outcome).toBe('ugyldigDato')
  })

  it('waits for nobody while the case rests or is closed', () => {
    const sak = gitt(orlandSkole)
    const om = avtaler(sak)
    const venter = () => frister(sak.stand).some((en) => en.om === om)
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 20) })
    expect(venter()).toBe(false)
    naar(sak, holder(sak), 'sak.gjenopptatt', { begrunnelse: 'Hjemme igjen' })
    expect(venter()).toBe(true)
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', begrunnelse: 'Flytter' })
    expect(venter()).toBe(false)
  })

  it.each([
    ['no guardian who consents', () => ({ foresatte: [] })],
    ['somebody who is no guardian', () => ({ foresatte: ['prove-naboen'] })],
    ['a basis that the routine does not have', () => ({ hjemmel: 'lyst' })],
    ['a day left open', () => ({ uke: { mandag: 'hjemme' } })],
    ['no end within reach', () => ({ uker: 9 })],
    ['no week at all', () => ({ uker: 0 })],
    ['a beginning that has been', (idag: string) => ({ fra: leggTilDager(idag, -1) })],
    ['a step without end', () => ({ trapp: [{ uke: HELE }] })],
  ])('is not agreed with %s', (_, endring) => {
    const sak = gitt(orlandSkole)
    expect(svar(sak, endring(sak.idag))).toBe('ugyldig')
  })
})
