import { assign } from 'xstate'
import { tomtArbeid } from '../kontekst.ts'
import type { Oppsett } from '../oppsett.ts'
import { FAGFOLK } from '../roller.ts'
import { paaArket } from '../trinnskifte.ts'
import { iAktiv } from './felles.ts'

/** Recordings that fit at any time: they move nothing, but requirements look for them. */
export const foeringer = (oppsett: Oppsett) =>
  oppsett.createStateConfig({
    on: {
      'foresatte.kontaktet': {
        guard: iAktiv(FAGFOLK),
        actions: assign({ foresatte: ({ event }) => ({ ...event.data, dato: event.skjedde }) }),
      },
      'barnet.hort': {
        guard: iAktiv(FAGFOLK),
        actions: assign({ stemme: ({ event }) => ({ ...event.data, dato: event.skjedde }) }),
      },
    },
  }).on

/** Recordings on the sheet of trinn 1–3 (R548–560, R595–680). */
export const trinnfoeringer = (oppsett: Oppsett) =>
  oppsett.createStateConfig({
    on: {
      'tiltaksleder.droftet': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) =>
          paaArket(context, { droftet: { ...event.data, dato: event.skjedde } }),
        ),
      },
      'samtale.holdt': {
        guard: iAktiv(FAGFOLK, { trinn: 'samtale' }),
        actions: assign(({ context, event }) =>
          paaArket(context, { samtale: { ...event.data, dato: event.skjedde } }),
        ),
      },
      'kartlegging.registrert': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) => {
          const ark = context.arbeid[context.trinn] ?? tomtArbeid()
          const ny = { ...event.data, dato: event.skjedde }
          return paaArket(context, { kartlegging: { ...ark.kartlegging, [ny.omraade]: ny } })
        }),
      },
      'forstaaelse.gitt': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) => {
          const ark = context.arbeid[context.trinn] ?? tomtArbeid()
          const ny = { ...event.data, dato: event.skjedde }
          return paaArket(context, { forstaaelse: { ...ark.forstaaelse, [ny.side]: ny } })
        }),
      },
      'hjelpetjenester.vurdert': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) =>
          paaArket(context, { hjelpetjenester: { ...event.data, dato: event.skjedde } }),
        ),
      },
      'kontaktform.avklart': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) =>
          paaArket(context, { kontaktform: { ...event.data, dato: event.skjedde } }),
        ),
      },
    },
  }).on
