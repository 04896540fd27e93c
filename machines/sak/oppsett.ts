import { assertEvent, assign, raise, setup } from 'xstate'
import type { Rutine, TrinnNr } from '../rutine/skjema.ts'
import { besvarVarsel, foerFravaer } from './fravaer.ts'
import type { InternHendelse, SakHendelse, SakOpprettet } from './hendelser.ts'
import type { SakKontekst } from './kontekst.ts'
import { mangler } from './krav/mangler.ts'
import type { KravParams } from './krav/params.ts'
import { avslutt, evaluer, evaluertITrinnet, iverksett, nyPeriode } from './plan/gang.ts'
import { paaArket, skiftTrinn, vaakne } from './trinnskifte.ts'

/** Who a message goes to: whoever holds the relay, or is offered it. */
export type Varsling = { hva: string; til: 'holder' | 'mottaker' }

/**
 * The common setup that each region is typed by: the one guard, and what transitions do to the
 * case's memory. `varsle` does nothing here: effects come back from a transition as data.
 */
export const oppsettFor = (rutine: Rutine) =>
  setup({
    types: {
      context: {} as SakKontekst,
      events: {} as SakHendelse | InternHendelse,
      input: {} as SakOpprettet,
    },
    guards: {
      krav: ({ context, event }, params: KravParams) =>
        mangler(params, {
          rutine,
          kontekst: context,
          // What is mapped is mapped, whichever part of it was written down last.
          hendelse: params.trinn === 'kartlagt' ? tidligstEtterStemmen(event, context) : event,
        }).length === 0,
      planForTrinnet: ({ context: { plan, trinn } }) =>
        plan.gjeldende !== null && plan.gjeldende.trinn >= trinn,
      varselVenter: ({ context }) => context.fravaer.varsel !== null,
      varselBorte: ({ context }) => context.fravaer.varsel === null,
    },
    actions: {
      varsle: (_, _params: Varsling) => {},
      /** Tells the other regions, within the same step. */
      siFra: raise(({ event }, { type }: { type: InternHendelse['type'] }) => ({
        ...event,
        type,
        data: {},
      })),
      // A substep reached by something written down late does not begin before the one it follows.
      nyttSteg: assign(({ context, event }) => ({
        stegSiden: senest(context.stegSiden, event.skjedde),
        oversittet: null,
      })),
      merkOversittet: assign(({ event }) => ({ oversittet: event.skjedde })),
      vaakne: assign(({ context, event }) => vaakne(context, event.skjedde)),
      lukk: assign(({ event }) => {
        assertEvent(event, ['sak.avsluttet', 'sak.lukket'])
        const grunn = event.type === 'sak.lukket' ? event.data.grunn : 'maalNaadd'
        return { lukket: { grunn, dato: event.skjedde }, hvile: null }
      }),
      gaaTilTrinn: assign(({ context, event }, { til }: { til: TrinnNr }) =>
        skiftTrinn(context, til, event.skjedde),
      ),
      nyttArk: assign(({ context }) =>
        paaArket(context, { kartlegging: {}, forstaaelse: {}, enighet: null }),
      ),
      glemEnighet: assign(({ context }) => paaArket(context, { enighet: null })),
      glemEvaluering: assign({ evaluert: null }),
      settIKraft: assign(({ context, event }) => {
        assertEvent(event, 'plan.iverksatt')
        return { plan: iverksett(context, event), evaluert: null }
      }),
      foerEvaluering: assign(({ context, event }) => {
        assertEvent(event, 'plan.evaluert')
        return { plan: evaluer(context.plan, event), evaluert: evaluertITrinnet(context, event) }
      }),
      nyPeriode: assign(({ context, event }) => {
        assertEvent(event, 'plan.viderefort')
        return { plan: nyPeriode(context.plan, event.data.evalueres), evaluert: null }
      }),
      avsluttPlan: assign(({ context, event }) => ({ plan: avslutt(context.plan, event.skjedde) })),
      toemUtkast: assign(({ context }) => ({ plan: { ...context.plan, utkast: null } })),
      trekkTilbud: assign(({ context }) => ({ stafett: { ...context.stafett, tilbud: null } })),
      besvarVarsel: assign(({ context, event }) => {
        assertEvent(event, 'fravaer.vurdert')
        return { fravaer: besvarVarsel(rutine, context.fravaer, event.data.svar) }
      }),
      foerFravaer: assign(({ context, event }) => {
        assertEvent(event, 'fravaer.registrert')
        return { fravaer: foerFravaer(rutine, context, event.data.dager, event.skjedde) }
      }),
      glemVarsel: assign(({ context }) => ({ fravaer: { ...context.fravaer, varsel: null } })),
    },
  })

const senest = (a: string, b: string) => (a > b ? a : b)

const tidligstEtterStemmen = (
  event: SakHendelse | InternHendelse,
  { stemme }: SakKontekst,
): SakHendelse | InternHendelse => ({
  ...event,
  skjedde: senest(event.skjedde, stemme?.dato ?? event.skjedde),
})

export type Oppsett = ReturnType<typeof oppsettFor>
