import { assertEvent, assign, setup } from 'xstate'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { iAktiv, krav, varsle } from '../sak/regioner/felles.ts'
import type { Varsling } from '../sak/setup.ts'
import { skrivAvsnitt } from './avsnitt.ts'
import type { MoteDataFor, MoteHendelse } from './hendelser.ts'
import type { MoteKontekst, Svar } from './kontekst.ts'
import { erSagt } from './onsker.ts'
import { medSvar, naarGitt } from './svart.ts'
import type { Tid } from './tid.ts'
import { tidspunkt } from './tid.ts'

type Foreslatt = Hendelse<'mote.foreslatt', MoteDataFor<'mote.foreslatt'>>

const nyttMote = ({ data, aktor, skjedde }: Foreslatt): MoteKontekst => ({
  slag: data.slag,
  kaltInnAv: aktor.id,
  foreslatt: skjedde,
  hvem: data.hvem,
  form: data.form,
  sted: data.sted ?? null,
  tolk: data.tolk,
  serie: data.serie ?? null,
  tider: data.naar === 'velges' ? data.tider : [],
  svar: [],
  tid: data.naar === 'fast' ? data.tid : null,
  sekvens: 0,
  avsnitt: [],
  skrevet: 0,
  kommer: [],
  avlyst: null,
  holdt: null,
})

/** What somebody answered, for each of the times. */
const forTidene = (
  tider: readonly Tid[],
  { passer, omMaaDe }: Pick<MoteDataFor<'mote.svart'>, 'passer' | 'omMaaDe'>,
): Svar['svar'] =>
  Object.fromEntries(
    tider.map(tidspunkt).map((en) => {
      if (passer.includes(en)) return [en, 'ja'] as const
      return [en, omMaaDe.includes(en) ? 'omMaaDe' : 'nei'] as const
    }),
  )

/** Those who are left out from now on, beside those who were before. */
const utelater = (
  { uten: foer = [] }: Pick<MoteKontekst, 'uten'>,
  { uten = [] }: Pick<MoteDataFor<'mote.flyttet'>, 'uten'>,
): Pick<MoteKontekst, 'uten'> => (uten.length > 0 ? { uten: [...foer, ...uten] } : {})

const moteSetup = setup({
  types: {
    context: {} as MoteKontekst,
    events: {} as MoteHendelse,
    input: {} as Foreslatt,
  },
  guards: {
    // Judged when it was decided; what was accepted is a fact.
    krav: (_, _params: KravParams) => true,
    harTid: ({ context }) => context.tid !== null,
  },
  actions: {
    varsle: (_, _params: Varsling) => {},
    taOpp: assign(({ context: { onsker = [] }, event }) => {
      assertEvent(event, 'mote.onsket')
      const { data, skjedde: dato, aktor } = event
      const av = aktor.roller.includes('lenke') ? null : aktor.id
      return erSagt(onsker, data) ? {} : { onsker: [...onsker, { ...data, dato, av }] }
    }),
  },
})

/** What the others say of it is taken in while the case rests too: their calendars and links know of no pause. */
const IKKE_LUKKET = krav({ faste: ['ikkeLukket'] })

/** One meeting, from the times to choose among until it was held or called off. */
export const moteMaskin = moteSetup.createMachine({
  id: 'mote',
  context: ({ input }) => nyttMote(input),
  initial: 'ny',
  states: {
    ny: { always: [{ target: 'innkalt', guard: 'harTid' }, { target: 'foreslatt' }] },
    foreslatt: {
      on: {
        'mote.svart': {
          guard: IKKE_LUKKET,
          actions: assign({
            svar: ({ context: { svar, tider }, event }) =>
              medSvar(svar, {
                deltaker: event.data.deltaker,
                svar: forTidene(tider, event.data),
                ...naarGitt(event),
              }),
          }),
        },
        'mote.onsket': { guard: IKKE_LUKKET, actions: 'taOpp' },
        'mote.innkalt': {
          target: 'innkalt',
          guard: iAktiv({ faste: ['tidIgjen'] }),
          actions: assign(({ context, event: { data } }) => ({
            tid: context.tider.find((en) => tidspunkt(en) === data.tid) ?? null,
            ...utelater(context, data),
          })),
        },
        'mote.avlyst': {
          target: 'avlyst',
          // It stands in people's calendars, however the case goes: it can always be taken out of them.
          guard: krav(),
          actions: assign({
            avlyst: ({ event: { data, skjedde } }) => ({ dato: skjedde, grunn: data.grunn }),
          }),
        },
      },
    },
    innkalt: {
      on: {
        'mote.flyttet': {
          guard: iAktiv(),
          actions: assign(({ context, event: { data } }) => ({
            tid: data.til,
            sekvens: context.sekvens + 1,
            // A yes to one time is no yes to another.
            kommer: [],
            ...utelater(context, data),
          })),
        },
        'mote.kommer': {
          guard: IKKE_LUKKET,
          actions: assign({
            kommer: ({ context: { kommer }, event }) => {
              const { deltaker, svar } = event.data
              return medSvar(kommer, { deltaker, svar, ...naarGitt(event) })
            },
          }),
        },
        'mote.onsket': { guard: IKKE_LUKKET, actions: 'taOpp' },
        'mote.avlyst': {
          target: 'avlyst',
          guard: krav(),
          actions: assign({
            avlyst: ({ event: { data, skjedde } }) => ({ dato: skjedde, grunn: data.grunn }),
            sekvens: ({ context: { sekvens } }) => sekvens + 1,
          }),
        },
        'mote.avsnitt': {
          guard: iAktiv(),
          actions: assign(({ context, event }) => skrivAvsnitt(context, event)),
        },
        'mote.holdt': {
          target: 'holdt',
          guard: iAktiv(),
          actions: [
            assign({ holdt: ({ event: { data, skjedde } }) => ({ ...data, dato: skjedde }) }),
            varsle('mote.holdt', 'leserne'),
          ],
        },
      },
    },
    holdt: {},
    avlyst: {},
  },
})
