import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { innkalte } from '../../../machines/mote/innkalte.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Besluttet } from '../../../machines/sak/konvolutt.ts'
import { samtykke } from '../../stotte/laget.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  borHverForSeg,
  dagerGaar,
  FAR,
  flytt,
  gitt,
  holder,
  MOR,
  prov,
  SYSTEM,
} from '../../stotte/sak.ts'

const TJENESTER = ['ppt', 'barnevern'] as const
type Tjeneste = (typeof TJENESTER)[number]

const tjeneste = fc.constantFrom(...TJENESTER)
/** Which one, of those that there are. */
const hvilken = fc.nat({ max: 5 })
const foresatt = fc.constantFrom(MOR.id, FAR.id)

const steg = fc.oneof(
  fc.record({
    gjor: fc.constant('gitt' as const),
    tjeneste,
    gitt: fc.uniqueArray(foresatt, { minLength: 1 }),
    barnet: fc.constantFrom('samtykker' as const, 'ikkeEnnaa' as const, 'forUng' as const),
    dager: fc.integer({ min: 0, max: 12 }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      gjor: fc.constantFrom('ogsaaGitt' as const, 'trukket' as const),
      hvilken,
      foresatt,
    }),
  },
  fc.record({
    gjor: fc.constantFrom('barnet' as const, 'utlopt' as const, 'opphort' as const),
    hvilken,
  }),
  fc.record({ gjor: fc.constant('hjemmel' as const) }),
  fc.record({ gjor: fc.constant('dager' as const), antall: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ gjor: fc.constant('kommer' as const), tjeneste }),
  { weight: 3, arbitrary: fc.record({ gjor: fc.constant('spurt' as const), tjeneste }) },
  { weight: 4, arbitrary: fc.record({ gjor: fc.constant('innkalt' as const), hvilken }) },
  { weight: 4, arbitrary: fc.record({ gjor: fc.constant('flyttet' as const), hvilken }) },
  fc.record({ gjor: fc.constant('gaar' as const), hvilken }),
)

const send = (sak: Sak, type: HendelseType, data: unknown, om?: string) => {
  const aktor = type === 'samtykke.utlopt' ? SYSTEM : holder(sak)
  const svar = prov(sak, aktor, type, data, sak.idag, om)
  if (svar.outcome !== 'ok') return false
  flytt(sak, svar.stand)
  sak.hendelser.push(svar.hendelse)
  return true
}

const alleMed = (sak: Sak, navn: string, nr: number): string | undefined => {
  const alle = [...sak.stand.prosesser].filter(([, prosess]) => prosess.navn === navn)
  return alle[nr % Math.max(alle.length, 1)]?.[0]
}

type Motedata = { hvem?: { tjeneste?: Tjeneste }[]; uten?: Tjeneste[] }
type Lest = { om: string; tjeneste: Tjeneste; maa: Set<string>; til: string; borte: boolean }

/** Who may be let in on the day, told from the events alone and by no rule of the machine's. */
const lest = (hendelser: readonly Besluttet[]): Lest[] => {
  const alle: Lest[] = []
  for (const { type, om = '', data } of hendelser) {
    const d = data as {
      tjeneste: Tjeneste
      maa: string[]
      gitt: string[]
      barnet: string
      til: string
      av: string
      foresatt: string
    }
    if (type === 'samtykke.gitt') {
      const maa = new Set([...d.maa, ...(d.barnet === 'ikkeEnnaa' ? ['barnet'] : [])])
      for (const en of d.gitt) maa.delete(en)
      alle.push({ om, tjeneste: d.tjeneste, maa, til: d.til, borte: false })
    }
    if (type === 'hjemmel.brukt')
      alle.push({ om, tjeneste: d.tjeneste, maa: new Set(), til: '9999', borte: false })
    const den = alle.find((en) => en.om === om)
    if (type === 'samtykke.ogsaaGitt') den?.maa.delete(d.av === 'barnet' ? 'barnet' : d.foresatt)
    if (['samtykke.trukket', 'samtykke.utlopt', 'hjemmel.opphort'].includes(type) && den)
      den.borte = true
  }
  return alle
}

const slippesInn = (sak: Sak, hvem: Tjeneste) =>
  lest(sak.hendelser).some(
    ({ tjeneste, maa, til, borte }) =>
      tjeneste === hvem && maa.size === 0 && til >= sak.idag && !borte,
  )

const inne = (sak: Sak, hvem: Tjeneste) => {
  const ute = new Set(sak.hendelser.flatMap((h) => (h.type === 'medlem.gatt' ? [h.om] : [])))
  return sak.hendelser.some(
    ({ type, om, data }) =>
      type === 'medlem.kommet' &&
      !ute.has(om) &&
      (data as { tjeneste: Tjeneste }).tjeneste === hvem,
  )
}

/** The services that are called in to a meeting, told from its events alone. */
const innkaltTil = (sak: Sak, om: string | undefined): Tjeneste[] => {
  const egne = sak.hendelser.filter((h) => h.om === om).map(({ data }) => data as Motedata)
  const borte = egne.flatMap(({ uten = [] }) => uten)
  return egne
    .flatMap(({ hvem = [] }) => hvem.flatMap(({ tjeneste }) => tjeneste ?? []))
    .filter((navn) => !borte.includes(navn))
}

it('no service is in the team, or asked or called in to a meeting, or in one that is moved, without consent of all who must, or a basis in law', () => {
  let kom = 0
  let avvist = 0
  let spurt = 0
  let holdtUte = 0
  let flyttetUte = 0
  fc.assert(
    fc.property(fc.array(steg, { minLength: 5, maxLength: 40, size: 'max' }), (forlop) => {
      const sak = gitt(orlandSkole, borHverForSeg)
      for (const en of forlop) {
        switch (en.gjor) {
          case 'gitt':
            send(sak, 'samtykke.gitt', {
              ...samtykke(sak, { tjeneste: en.tjeneste, gitt: en.gitt, barnet: en.barnet }),
              maa: [MOR.id, FAR.id],
              til: leggTilDager(sak.idag, en.dager),
            })
            break
          case 'ogsaaGitt':
          case 'trukket': {
            const giver = { av: 'foresatt', foresatt: en.foresatt }
            const data = en.gjor === 'trukket' ? giver : { ...giver, hvordan: 'papir' }
            send(sak, `samtykke.${en.gjor}`, data, alleMed(sak, 'samtykke', en.hvilken))
            break
          }
          case 'barnet': {
            const data = { av: 'barnet', hvordan: 'muntlig' }
            send(sak, 'samtykke.ogsaaGitt', data, alleMed(sak, 'samtykke', en.hvilken))
            break
          }
          case 'utlopt':
            send(sak, 'samtykke.utlopt', {}, alleMed(sak, 'samtykke', en.hvilken))
            break
          case 'hjemmel': {
            const begrunnelse = 'Kan ikke vente'
            send(sak, 'hjemmel.brukt', {
              hjemmel: 'meldeplikt',
              tjeneste: 'barnevern',
              begrunnelse,
            })
            break
          }
          case 'opphort':
            send(sak, 'hjemmel.opphort', { grunn: 'Over' }, alleMed(sak, 'hjemmel', en.hvilken))
            break
          case 'dager':
            dagerGaar(en.antall)(sak)
            break
          case 'gaar':
            send(sak, 'medlem.gatt', {}, alleMed(sak, 'medlem', en.hvilken))
            break
          case 'spurt': {
            const { idag } = sak
            const skal = slippesInn(sak, en.tjeneste)
            const svar = send(sak, 'mote.foreslatt', {
              naar: 'velges',
              slag: 'annet',
              form: 'fysisk',
              tolk: false,
              hvem: [{ slag: 'barnet' }, { slag: 'tjeneste', tjeneste: en.tjeneste }],
              tider: [{ dato: leggTilDager(idag, 300), kl: '10:00', minutter: 60 }],
            })
            expect(svar).toBe(skal)
            if (skal) spurt += 1
            break
          }
          case 'innkalt': {
            const om = alleMed(sak, 'mote', en.hvilken)
            const asket = sak.hendelser.find((h) => h.om === om && h.type === 'mote.foreslatt')
            if (!asket || sak.hendelser.some((h) => h.om === om && h.type === 'mote.innkalt')) break
            const { hvem, tider } = asket.data as {
              hvem: { tjeneste?: Tjeneste }[]
              tider: { dato: string; kl: string }[]
            }
            const den = hvem.flatMap(({ tjeneste }) => tjeneste ?? [])
            const tid = tider.map(({ dato, kl }) => `${dato}T${kl}`)[0]
            const skal = den.every((navn) => slippesInn(sak, navn))
            expect(send(sak, 'mote.innkalt', { tid }, om)).toBe(skal)
            if (skal) break
            holdtUte += 1
            expect(send(sak, 'mote.innkalt', { tid, uten: den }, om)).toBe(true)
            break
          }
          case 'flyttet': {
            const om = alleMed(sak, 'mote', en.hvilken)
            if (!sak.hendelser.some((h) => h.om === om && h.type === 'mote.innkalt')) break
            const kalt = innkaltTil(sak, om)
            const ute = kalt.filter((navn) => !slippesInn(sak, navn))
            const til = { dato: leggTilDager(sak.idag, 200), kl: '12:00', minutter: 60 }
            expect(send(sak, 'mote.flyttet', { til }, om)).toBe(ute.length === 0)
            if (ute.length === 0) break
            // Nobody is left out whom consent lets in, or who was never asked.
            const feil = TJENESTER.find((navn) => !ute.includes(navn))
            expect(send(sak, 'mote.flyttet', { til, uten: [...ute, feil] }, om)).toBe(false)
            flyttetUte += 1
            expect(send(sak, 'mote.flyttet', { til, uten: ute }, om)).toBe(true)
            const mote = sak.stand.prosesser.get(om ?? '')?.snapshot.context
            expect(innkalte(mote)).toEqual([{ slag: 'barnet' }])
            break
          }
          case 'kommer': {
            const skal = slippesInn(sak, en.tjeneste) && !inne(sak, en.tjeneste)
            const data = { slag: 'tjeneste', tjeneste: en.tjeneste, del: 'Hjelper' }
            expect(send(sak, 'medlem.kommet', data)).toBe(skal)
            if (skal) kom += 1
            else avvist += 1
          }
        }
      }
    }),
    { seed: 11, numRuns: 800 },
  )
  // The walk must have met them all, or it says nothing.
  const mott = { kom, avvist, spurt, holdtUte, flyttetUte }
  expect(Object.entries(mott).filter(([, ganger]) => ganger <= 20)).toEqual([])
})
