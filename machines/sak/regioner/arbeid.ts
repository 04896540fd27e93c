import { assign } from 'xstate'
import type { Rutine, TrinnNr } from '../../rutine/skjema.ts'
import type { SakDataFor } from '../hendelser.ts'
import type { Arbeid, SakKontekst, Side } from '../kontekst.ts'
import { arket, SAMMEN, sist } from '../kontekst.ts'
import type { Hendelse } from '../konvolutt.ts'
import { sporHvem } from '../krav/bordet.ts'
import type { SakSetup } from '../setup.ts'
import { paaArket } from '../trinnskifte.ts'
import { iAktiv } from './felles.ts'

/** Recordings that fit at any time: they move nothing, but requirements look for them. */
export const foeringer = (setup: SakSetup) =>
  setup.createStateConfig({
    on: {
      'foresatte.kontaktet': {
        guard: iAktiv(),
        actions: assign({
          foresatte: ({ context, event }) =>
            sist(context.foresatte, { ...event.data, dato: event.skjedde }),
          kontaktet: ({ context, event: { data, skjedde } }) => {
            const ny = { dato: skjedde, resultat: data.resultat }
            const hvem = data.foresatte ?? [SAMMEN]
            const naa = hvem.map((id) => [id, sist(context.kontaktet[id], ny)])
            return { ...context.kontaktet, ...Object.fromEntries(naa) }
          },
        }),
      },
      'gjoremaal.vurdert': {
        guard: iAktiv({ velges: 'gjoremaal' }),
        actions: assign(({ context, event: { data, skjedde } }) => {
          const { gjoremaal = {} } = arket(context)
          const ny = { ...data, dato: skjedde }
          return paaArket(context, {
            gjoremaal: { ...gjoremaal, [data.gjoremaal]: sist(gjoremaal[data.gjoremaal], ny) },
          })
        }),
      },
      // Told by the entry itself: what the requirement looks for is when, and where it stands.
      'intern.barnetHort': {
        actions: assign({
          stemme: ({ context, event }) =>
            sist(context.stemme, { om: event.data.om, dato: event.skjedde }),
        }),
      },
    },
  }).on

/** A guardian who speaks for themselves belongs to the guardians' side. */
const sidenTil = (side: string): Side =>
  side === 'arena' || side === 'barnet' ? side : 'foresatte'

const sisteSamtale = (
  context: SakKontekst,
  { data, skjedde }: Hendelse<string, SakDataFor<'samtale.holdt'>>,
) => sist(arket(context).samtale, { ...data, dato: skjedde })

/** Recordings on the sheet of trinn 1–3 (R548–560, R595–680). */
export const trinnfoeringer = (setup: SakSetup) =>
  setup.createStateConfig({
    on: {
      'tiltaksleder.droftet': {
        guard: iAktiv(),
        actions: assign(({ context, event }) =>
          paaArket(context, {
            droftet: sist(arket(context).droftet, { ...event.data, dato: event.skjedde }),
          }),
        ),
      },
      'samtale.holdt': {
        guard: iAktiv({ trinn: 'samtale' }),
        actions: assign(({ context, event }) =>
          paaArket(context, { samtale: sisteSamtale(context, event) }),
        ),
      },
      'intern.moteHoldt': {
        actions: assign(({ context, event }) =>
          paaArket(context, {
            moter: [...arket(context).moter, { ...event.data, dato: event.skjedde }],
          }),
        ),
      },
      'kartlegging.registrert': {
        guard: iAktiv(),
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
        guard: iAktiv(),
        actions: assign(({ context, event }) => {
          const ark = arket(context)
          const ny = { ...event.data, dato: event.skjedde }
          const side = sidenTil(ny.side)
          return paaArket(context, {
            forstaaelse: { ...ark.forstaaelse, [side]: sist(ark.forstaaelse[side], ny) },
            ...(side !== ny.side && {
              hverForSeg: { ...ark.hverForSeg, [ny.side]: sist(ark.hverForSeg[ny.side], ny) },
            }),
          })
        }),
      },
      'hjelpetjenester.vurdert': {
        guard: iAktiv(),
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
        guard: iAktiv(),
        actions: assign(({ context, event }) =>
          paaArket(context, {
            kontaktform: sist(arket(context).kontaktform, { ...event.data, dato: event.skjedde }),
          }),
        ),
      },
    },
  }).on

/** Who was at the talk, on a trinn where the routine asks for it or that a case comes to past such a one. */
const vedBordet = (setup: SakSetup) =>
  setup.createStateConfig({
    on: {
      // A second talk with others takes nobody away from the first.
      'samtale.holdt': {
        guard: iAktiv({ trinn: 'samtale' }),
        actions: assign(({ context, event }) => {
          const { vedBordet = [] } = arket(context)
          return paaArket(context, {
            samtale: sisteSamtale(context, event),
            vedBordet: [...new Set([...vedBordet, ...event.data.deltakere])],
          })
        }),
      },
    },
  }).on

/** Why somebody was not at it: there, and where the case stands when it went past that trinn. */
const begrunnelser = (setup: SakSetup) =>
  setup.createStateConfig({
    on: {
      'deltakelse.begrunnet': {
        guard: iAktiv({ velges: 'deltakelse' }),
        actions: assign(({ context, event: { data, skjedde } }) => {
          const ny = { grunn: data.grunn, dato: skjedde }
          const utenDem: NonNullable<Arbeid['utenDem']> = arket(context).utenDem ?? {}
          const naa = data.deltakere.map((en) => [en, sist(utenDem[en], ny)])
          return paaArket(context, { utenDem: { ...utenDem, ...Object.fromEntries(naa) } })
        }),
      },
    },
  }).on

/** What was decided of the duties that something seen may raise, where the routine names any. */
const pliktfoeringer = (setup: SakSetup) =>
  setup.createStateConfig({
    on: {
      'plikt.vurdert': {
        guard: iAktiv(),
        actions: assign({
          plikter: ({ context: { plikter = {} }, event: { data, skjedde } }) => ({
            ...plikter,
            [data.plikt]: sist(plikter[data.plikt], { ...data, dato: skjedde }),
          }),
        }),
      },
    },
  }).on

/** Recordings of a routine that asks for them, and of no other. */
export const egneForTrinnet = (setup: SakSetup, rutine: Rutine, nr: TrinnNr) => {
  const spor = rutine.trinn.some((en) => en.nr <= nr && sporHvem(rutine, en.nr))
  return spor ? { ...vedBordet(setup), ...begrunnelser(setup) } : {}
}
export const egneForRutinen = (setup: SakSetup, rutine: Rutine) =>
  rutine.plikter.length > 0 ? pliktfoeringer(setup) : {}
