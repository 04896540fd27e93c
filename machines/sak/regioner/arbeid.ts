import { assign } from 'xstate'
import type { SakKontekst } from '../kontekst.ts'
import { tomtArbeid } from '../kontekst.ts'
import type { Oppsett } from '../oppsett.ts'
import { FAGFOLK } from '../roller.ts'
import { paaArket } from '../trinnskifte.ts'
import { iAktiv } from './felles.ts'

/** What was done last stands: something older, written down afterwards, does not take its place. */
export const sist = <T extends { dato: string }>(staar: T | null | undefined, ny: T): T =>
  staar && staar.dato > ny.dato ? staar : ny

const arket = ({ arbeid, trinn }: SakKontekst) => arbeid[trinn] ?? tomtArbeid()

/** Recordings that fit at any time: they move nothing, but requirements look for them. */
export const foeringer = (oppsett: Oppsett) =>
  oppsett.createStateConfig({
    on: {
      'foresatte.kontaktet': {
        guard: iAktiv(FAGFOLK),
        actions: assign({
          foresatte: ({ context, event }) =>
            sist(context.foresatte, { ...event.data, dato: event.skjedde }),
        }),
      },
      'barnet.hort': {
        guard: iAktiv(FAGFOLK),
        actions: assign({
          stemme: ({ context, event }) =>
            sist(context.stemme, { ...event.data, dato: event.skjedde }),
        }),
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
          paaArket(context, {
            droftet: sist(arket(context).droftet, { ...event.data, dato: event.skjedde }),
          }),
        ),
      },
      'samtale.holdt': {
        guard: iAktiv(FAGFOLK, { trinn: 'samtale' }),
        actions: assign(({ context, event }) =>
          paaArket(context, {
            samtale: sist(arket(context).samtale, { ...event.data, dato: event.skjedde }),
          }),
        ),
      },
      'kartlegging.registrert': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) => {
          const ark = arket(context)
          const ny = { ...event.data, dato: event.skjedde }
          return paaArket(context, {
            kartlegging: {
              ...ark.kartlegging,
              [ny.omraade]: sist(ark.kartlegging[ny.omraade], ny),
            },
          })
        }),
      },
      'forstaaelse.gitt': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) => {
          const ark = arket(context)
          const ny = { ...event.data, dato: event.skjedde }
          return paaArket(context, {
            forstaaelse: {
              ...ark.forstaaelse,
              [ny.side]: sist(ark.forstaaelse[ny.side], ny),
            },
          })
        }),
      },
      'hjelpetjenester.vurdert': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) =>
          paaArket(context, {
            hjelpetjenester: sist(arket(context).hjelpetjenester, {
              ...event.data,
              dato: event.skjedde,
            }),
          }),
        ),
      },
      'kontaktform.avklart': {
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context, event }) =>
          paaArket(context, {
            kontaktform: sist(arket(context).kontaktform, { ...event.data, dato: event.skjedde }),
          }),
        ),
      },
    },
  }).on
