import { assertEvent, assign, raise, setup } from 'xstate'
import { finnRutine } from '../rutine/publiserte.ts'
import type { Rutine, TrinnNr } from '../rutine/skjema.ts'
import { besvarVarsel, flyttFravaer, foerFravaer } from './fravaer.ts'
import type { FraRegion, InternHendelse, SakHendelse, SakOpprettet } from './hendelser.ts'
import { planenNaa } from './inntak/fraUtdrag.ts'
import { taInn } from './inntak/taInn.ts'
import type { SakKontekst } from './kontekst.ts'
import { sist } from './kontekst.ts'
import { erKartlagt } from './krav/kartlagt.ts'
import type { KravParams } from './krav/params.ts'
import {
  avslutt,
  evaluer,
  evaluertITrinnet,
  harPlan,
  iverksett,
  meld,
  nyPeriode,
} from './plan/periode.ts'
import { paaArket, skiftTrinn, vaakne } from './trinnskifte.ts'

/**
 * Who a message goes to: whoever holds the relay, is offered it, or those whom the process names.
 */
export type Varsling = { hva: string; til: string }

/**
 * The common setup that each region is typed by: guards, and what transitions do to the case's
 * memory. Guards of what the case takes by itself look at its memory and its routine alone. `varsle` does nothing here: effects come back from a transition as data.
 */
export const setupFor = (rutine: Rutine) =>
  setup({
    types: {
      context: {} as SakKontekst,
      events: {} as SakHendelse | InternHendelse,
      input: {} as SakOpprettet,
    },
    guards: {
      // Judged once, when it was decided: what was accepted is a fact, whatever is asked today. Only where
      // it led is read off it.
      krav: ({ event }, { til }: KravParams) =>
        til === undefined || (event as { data?: { til?: unknown } }).data?.til === `trinn${til}`,
      kartlagt: ({ context, event }) => erKartlagt(rutine, context, event.skjedde),
      planForTrinnet: ({ context }) => harPlan(context),
      tasInn: ({ event }, { trinn, medPlan }: { trinn?: TrinnNr; medPlan?: boolean }) =>
        event.type === 'intern.tattInn' &&
        (trinn === undefined || event.data.trinn === trinn) &&
        (medPlan === undefined || (event.data.plan !== undefined) === medPlan),
      varselVenter: ({ context }) => context.fravaer.varsel !== null,
      varselBorte: ({ context }) => context.fravaer.varsel === null,
    },
    actions: {
      varsle: (_, _params: Varsling) => {},
      /** Tells the other regions, within the same step. */
      siFra: raise(
        ({ event }, { type }: { type: FraRegion['type'] }): FraRegion => ({
          ...event,
          type,
          data: {},
        }),
      ),
      // A substep reached by something written down late does not begin before the one it follows.
      nyttSteg: assign(({ context, event }) => ({
        stegSiden: senest(context.stegSiden, event.skjedde),
        oversittet: null,
      })),
      merkOversittet: assign(({ event }) => ({ oversittet: event.skjedde })),
      vaakne: assign(({ context, event }) => vaakne(context, event.skjedde)),
      lukk: assign(({ event }) => {
        assertEvent(event, ['sak.avsluttet', 'sak.lukket'])
        return {
          lukket: { grunn: event.data.grunn ?? 'maalNaadd', dato: event.skjedde },
          hvile: null,
        }
      }),
      giUtdrag: assign(({ context, event }) => {
        assertEvent(event, 'utdrag.gitt')
        const { medPlan, ...skrevet } = event.data
        const plan = medPlan ? (planenNaa(context)?.nr ?? null) : null
        return { utdrag: { ...skrevet, plan, dato: event.skjedde } }
      }),
      trekkUtdrag: assign({ utdrag: null }),
      taInn: assign(({ context, event }) => {
        assertEvent(event, 'intern.tattInn')
        return taInn(context, event)
      }),
      gaaTilTrinn: assign(({ context, event }, { til }: { til: TrinnNr }) =>
        skiftTrinn(rutine, context, til, event.skjedde),
      ),
      nyttArk: assign(({ context }) =>
        paaArket(context, { kartlegging: {}, forstaaelse: {}, enighet: null }),
      ),
      enes: assign(({ context, event }) => {
        assertEvent(event, 'forstaaelse.enighet')
        return paaArket(context, { enighet: { ...event.data, dato: event.skjedde } })
      }),
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
      foerMelding: assign(({ context, event }) => {
        assertEvent(event, 'tiltak.meldt')
        return { plan: meld(context.plan, event) }
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
      foerUndring: assign(({ context, event }) => {
        assertEvent(event, 'undring.konkretisert')
        return { undring: sist(context.undring, { ...event.data, dato: event.skjedde }) }
      }),
      byttRutine: assign(({ context, event }) => {
        assertEvent(event, 'rutine.byttet')
        const { id } = context.rutine
        const versjon = event.data.til
        const ny = finnRutine(id, versjon)
        return {
          rutine: { id, versjon },
          ...(ny && { fravaer: flyttFravaer(rutine, ny, context) }),
        }
      }),
      glemVarsel: assign(({ context }) => ({ fravaer: { ...context.fravaer, varsel: null } })),
    },
  })

const senest = (a: string, b: string) => (a > b ? a : b)

export type SakSetup = ReturnType<typeof setupFor>
