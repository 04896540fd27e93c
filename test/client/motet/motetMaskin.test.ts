import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import type { Radsvar } from '../../../client/evaluering/svar.ts'
import { kommandoer } from '../../../client/motet/kommandoer.ts'
import { manglene } from '../../../client/motet/mangler.ts'
import type { Motehendelse } from '../../../client/motet/motetMaskin.ts'
import { motetMaskin } from '../../../client/motet/motetMaskin.ts'
import type { Motemal, Motesvar } from '../../../client/motet/svar.ts'
import { raderFra } from '../../../client/plan/rad.ts'
import { rad } from '../../stotte/forlop.ts'
import { BARNET, MODER } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { flytt, holder, prov, staar } from '../../stotte/sak.ts'
import { malen, motedag, start } from './bord.ts'

const HELSE = { slag: 'annen', annen: 'Helsesykepleier' } as const
const SAK = motedag()
const MAL = malen(SAK)
const [EN = '', TO = ''] = MAL.skjema.rader.map(({ id }) => id)
const MASKIN = motetMaskin(MAL)

const gaar = (...hendelser: Motehendelse[]) =>
  hendelser.reduce(
    (naa, hendelse) => transition(MASKIN, naa, hendelse)[0],
    initialTransition(MASKIN, start(SAK))[0],
  )

const SVAR = { gjennomfort: 'ja', hjalp: 'delvis', resultat: 'Roligere morgener' }
const om = (id: string, utfall: string, mer = {}): Motehendelse => ({
  type: 'rad',
  rad: id,
  svar: { ...SVAR, utfall, ...mer },
})
const enige: Motehendelse = { type: 'skriv', felt: 'oppsummering', tekst: 'Vi går videre.' }

const typer = (svar: Motesvar) => kommandoer(MAL, svar).map(({ type }) => type)

/** Carries out all that the meeting came to, as the server does: each on what those before it left. */
const gjennomfor = (svar: Motesvar): Sak => {
  const sak = { ...SAK, hendelser: [...SAK.hendelser] }
  for (const { type, data, om } of kommandoer(MAL, svar)) {
    const dom = prov(sak, holder(sak), type, data, sak.idag, om)
    if (dom.outcome !== 'ok') throw new Error(`${type}: ${JSON.stringify(dom)}`)
    flytt(sak, dom.stand)
    sak.hendelser.push(dom.hendelse)
  }
  return sak
}

describe('an evaluation meeting', () => {
  it('is not ready before each measure is decided on, and says which is missing', () => {
    const halvt = gaar(om(EN, 'viderefores'), enige)
    expect(halvt.value).toBe('leder')
    expect(new Set(manglene(MAL, halvt.context).map(({ punkt }) => punkt))).toEqual(
      new Set([`rad-${TO}`]),
    )
    expect(gaar(om(EN, 'viderefores'), enige, om(TO, 'viderefores')).value).toBe('klar')
  })

  it('keeps the goal that is written, and sends where the team places itself only where it does', () => {
    const alt = [om(EN, 'viderefores'), om(TO, 'viderefores'), enige]
    const samordning: Motehendelse = { type: 'skriv', felt: 'samordning', tekst: 'fellesPlan' }
    const maal: Motehendelse = { type: 'skriv', felt: 'maal', tekst: 'Hele dager' }
    const uten = gaar(...alt, maal).context
    expect(uten.maal).toBe('Hele dager')
    expect(kommandoer(MAL, uten)[0]?.data).not.toHaveProperty('samordning')
    const sak = gjennomfor(gaar(...alt, samordning).context)
    expect(sak.snapshot.context.plan.gjeldende?.evalueringer).toMatchObject([
      { samordning: 'fellesPlan' },
    ])
  })

  it('lets the plan stand for another period where all goes on', () => {
    const { context } = gaar(om(EN, 'viderefores'), om(TO, 'viderefores'), enige)
    expect(typer(context)).toEqual([
      'plan.evaluert',
      'plan.viderefort',
      'mote.holdt',
      'mote.foreslatt',
    ])
    const { gjeldende } = gjennomfor(context).snapshot.context.plan
    expect(gjeldende?.periode).toBe(2)
    expect(gjeldende?.rader.map(({ evalueres }) => evalueres)).toEqual([
      context.neste.dato,
      context.neste.dato,
    ])
  })

  it('calls in to the next one those who may still be asked, and nobody where there are none', () => {
    const { context } = gaar(om(EN, 'viderefores'), om(TO, 'viderefores'), enige)
    const neste = (innkalles: Motemal['innkalles']) =>
      kommandoer({ ...MAL, innkalles }, context).find(({ type }) => type === 'mote.foreslatt')
    expect(neste([BARNET])?.data).toMatchObject({ hvem: [BARNET] })
    expect(neste([])).toBeUndefined()
  })

  it('makes a new version where one is adjusted: with what goes on, and not what ends', () => {
    const { context } = gaar(
      om(EN, 'justeres'),
      om(TO, 'avsluttes', { sluttgrunn: 'fullfort' }),
      enige,
    )
    const justert = context.justert[EN]
    if (!justert) throw new Error('there is no row to adjust')
    const ny = gaar(
      om(EN, 'justeres'),
      om(TO, 'avsluttes', { sluttgrunn: 'fullfort' }),
      enige,
      { type: 'juster', rad: EN, til: { ...justert, ansvarlig: HELSE } },
      { type: 'nye', rader: raderFra([rad(context.neste.dato, { omraade: 'Friminutt' })]) },
    )
    expect(ny.value).toBe('klar')
    const { gjeldende } = gjennomfor(ny.context).snapshot.context.plan
    expect(gjeldende?.nr).toBe(2)
    expect(gjeldende?.rader).toMatchObject([
      { ansvarlig: HELSE, fra: EN, evalueres: ny.context.neste.dato },
      { omraade: 'Friminutt', fra: null },
    ])
  })

  it('ends the plan where nothing goes on, asks why, and calls in to no evaluation of it', () => {
    const slutter = [EN, TO].map((id) => om(id, 'avsluttes', { sluttgrunn: 'fullfort' }))
    const uten = gaar(...slutter, enige)
    expect(manglene(MAL, uten.context)).toEqual([{ punkt: 'enige', slag: 'eget', felt: 'slutt' }])
    const { value, context } = gaar(...slutter, enige, {
      type: 'skriv',
      felt: 'slutt',
      tekst: 'Alt er på plass.',
    })
    expect(value).toBe('klar')
    expect(typer(context)).toEqual(['plan.evaluert', 'plan.avsluttet', 'mote.holdt'])
    expect(staar(gjennomfor(context), 'plan')).toBe('avsluttet')
  })

  it('moves what is evaluated at the next meeting along with it', () => {
    const { context } = gaar(om(EN, 'justeres'), { type: 'neste', neste: { dato: '2026-09-01' } })
    expect(context.justert[EN]?.evalueres).toBe('2026-09-01')
  })

  it('keeps the command of what is sent until something is answered otherwise', () => {
    const sendt = { 'plan.evaluert': 'k1' }
    const alt = [om(EN, 'viderefores'), om(TO, 'viderefores'), enige]
    const sendes: Motehendelse = { type: 'sendes', kommandoer: sendt }
    expect(gaar(...alt, sendes, { type: 'gaaTil', punkt: 'neste' }).context.sendt).toEqual(sendt)
    expect(gaar(...alt, sendes, om(TO, 'justeres')).context.sendt).toEqual({})
    // What is not ready is not sent.
    expect(gaar(enige, sendes).context.sendt).toEqual({})
  })

  it('takes no other answer to what is in the case already, and is over when all is', () => {
    const alt = [om(EN, 'viderefores'), om(TO, 'viderefores'), enige]
    const delvis = gaar(...alt, { type: 'tatt', typer: ['plan.evaluert'] }, om(TO, 'justeres'))
    expect(delvis.context.evaluering.utfall[TO]?.utfall).toBe('viderefores')
    expect(delvis.value).toBe('klar')
    const skrevet = gaar(
      ...alt,
      { type: 'tatt', typer: ['plan.evaluert', 'plan.viderefort'] },
      { type: 'skriv', felt: 'oppsummering', tekst: 'Noe annet.' },
      { type: 'nye', rader: raderFra([rad('2026-09-01', { omraade: 'Friminutt' })]) },
      { type: 'neste', neste: { kl: '12:00' } },
    )
    expect(skrevet.context.evaluering.oppsummering).toBe('Vi går videre.')
    expect(skrevet.context.nye).toEqual([])
    // The next meeting is not called in yet: of that all can be said.
    expect(skrevet.context.neste.kl).toBe('12:00')
    const resten = ['plan.viderefort', 'mote.holdt', 'mote.foreslatt']
    const ferdig = gaar(...alt, { type: 'tatt', typer: ['plan.evaluert', ...resten] })
    expect(ferdig.status).toBe('done')
  })

  it('sends the draft again that was put right after it could not be put in force', () => {
    const { context } = gaar(om(EN, 'justeres'), om(TO, 'viderefores'), enige)
    const justert = context.justert[EN]
    if (!justert) throw new Error('there is no row to adjust')
    const retter: Motehendelse = { type: 'juster', rad: EN, til: { ...justert, ansvarlig: HELSE } }
    const tatt: Motehendelse = { type: 'tatt', typer: ['plan.evaluert', 'plan.utkastLagret'] }
    const rettet = gaar(om(EN, 'justeres'), om(TO, 'viderefores'), enige, tatt, retter).context
    expect(rettet.tatt).toEqual(['plan.evaluert'])
    expect(kommandoer(MAL, rettet)[1]).toMatchObject({
      type: 'plan.utkastLagret',
      data: { rader: [{ ansvarlig: HELSE }, {}] },
    })
    const iKraft: Motehendelse = { type: 'tatt', typer: ['plan.iverksatt'] }
    expect(
      gaar(om(EN, 'justeres'), om(TO, 'viderefores'), enige, tatt, iKraft, retter).context.justert[
        EN
      ],
    ).toEqual(justert)
  })
})

const sagt = fc.record(
  {
    gjennomfort: fc.constantFrom('ja', 'delvis', 'nei'),
    hjalp: fc.constantFrom('ja', 'nei', 'vetIkke'),
    resultat: fc.constantFrom('Det gikk', ' '),
    utfall: fc.constantFrom('viderefores', 'justeres', 'avsluttes'),
    sluttgrunn: fc.constantFrom('fullfort', 'pauset'),
  },
  { requiredKeys: ['gjennomfort', 'utfall'] },
)
const ellerTom = (tekst: string) => fc.constantFrom(tekst, tekst, '')
const dag = ellerTom(start(SAK).neste.dato)
const nyRad = fc
  .record({ omraade: ellerTom('Friminutt'), ansvarlig: fc.constantFrom(HELSE, HELSE, null) })
  .map((felt) => raderFra([rad('2026-09-01', felt)]))
const steg: fc.Arbitrary<Motehendelse> = fc.oneof(
  fc.record({
    type: fc.constant('rad' as const),
    rad: fc.constantFrom(EN, TO),
    svar: sagt as fc.Arbitrary<Radsvar>,
  }),
  fc.constantFrom(om(EN, 'viderefores'), om(TO, 'justeres'), om(TO, 'viderefores'), enige),
  fc.record({ type: fc.constant('nye' as const), rader: nyRad }),
  fc.record({
    type: fc.constant('skriv' as const),
    felt: fc.constantFrom('oppsummering' as const, 'slutt' as const),
    tekst: ellerTom('Slik blir det'),
  }),
  fc.record({
    type: fc.constant('tilstede' as const),
    tilstede: fc.subarray([BARNET, MODER]),
  }),
  dag.map((dato) => ({ type: 'neste' as const, neste: { dato } })),
  fc.constantFrom('enige', 'neste').map((punkt) => ({ type: 'gaaTil' as const, punkt })),
)

const TATT = [
  [],
  ['plan.evaluert'],
  ['plan.evaluert', 'plan.utkastLagret'],
  ['plan.evaluert', 'plan.utkastLagret', 'plan.viderefort', 'plan.iverksatt', 'plan.avsluttet'],
]
/** Who was there, the minutes and the dates go to more than one place: the other may be put right. */
const ettsteds = (data: unknown) =>
  JSON.stringify(data, (navn, verdi) =>
    ['deltakere', 'referat', 'evalueres', 'dato'].includes(navn) ? undefined : verdi,
  )

it('however one goes on when some of it was refused: what was taken is answered no other way', () => {
  const alt = [om(EN, 'justeres'), om(TO, 'viderefores'), enige]
  let samme = 0
  fc.assert(
    fc.property(
      fc.array(steg, { maxLength: 3 }),
      fc.constantFrom(...TATT),
      fc.subarray(['mote.holdt', 'mote.foreslatt']),
      fc.array(steg, { minLength: 1, maxLength: 6 }),
      (foer, plan, mote, etter) => {
        const sendt = kommandoer(MAL, gaar(...alt, ...foer).context)
        const tatt = sendt.filter(({ type }) => [...plan, ...mote].includes(type))
        const typer = tatt.map(({ type }) => type)
        const { context } = gaar(...alt, ...foer, { type: 'tatt', typer }, ...etter)
        const naa = new Map(kommandoer(MAL, context).map(({ type, data }) => [type, data]))
        for (const { type, data } of tatt) {
          if (!context.tatt.includes(type)) continue
          samme += 1
          expect(ettsteds(naa.get(type))).toBe(ettsteds(data))
        }
      },
    ),
    { numRuns: 150, seed: 9 },
  )
  expect(samme).toBeGreaterThan(50)
})

it('however it goes: no evaluation without a decision for each measure that is due', () => {
  let klare = 0
  fc.assert(
    fc.property(fc.boolean(), fc.array(steg, { maxLength: 5 }), (begynt, hendelser) => {
      const foer = begynt ? [om(EN, 'viderefores'), om(TO, 'avsluttes'), enige] : []
      const { value, context } = gaar(...foer, ...hendelser)
      if (value !== 'klar') {
        expect(manglene(MAL, context).length).toBeGreaterThan(0)
        return
      }
      klare += 1
      const sak = gjennomfor(context)
      const evaluert = sak.hendelser.find(({ type }) => type === 'plan.evaluert')
      expect(Object.keys(Object(evaluert?.data).utfall).sort()).toEqual([EN, TO].sort())
      expect(sak.stand.prosesser.get(MAL.mote.om)?.snapshot.value).toBe('holdt')
    }),
    { numRuns: 150, seed: 9 },
  )
  expect(klare).toBeGreaterThan(5)
})
