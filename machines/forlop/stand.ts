import type { AnyMachineSnapshot } from 'xstate'
import type { Prosess } from '../prosess/prosess.ts'
import { alleProsesser } from '../prosess/register.ts'
import type { Rutine } from '../rutine/skjema.ts'
import { sakMaskin } from '../sak/maskin.ts'
import type { SakSnapshot } from '../sak/tilstand.ts'
import { stier, tilstander } from '../sak/tilstand.ts'

/**
 * One process of a case. `versjon` is the number of its last event, `rort` the last day on which somebody
 * did something in it.
 */
export type Prosessstand = {
  navn: string
  versjon: number
  rort: string
  snapshot: AnyMachineSnapshot
}

/** Where a case stands, with all the processes that it holds, by their `om`. */
export type Stand = {
  /** The routine that the case follows from here on. */
  rutine: Rutine
  /** Number of the last event of the stream. */
  nr: number
  /** Number of the last event of the case itself: its version. */
  versjon: number
  /** The last day on which somebody did something in the case itself. */
  rort: string
  sak: SakSnapshot
  prosesser: ReadonlyMap<string, Prosessstand>
}

/** The last day on which somebody did something in the case: what the system does by itself does not count. */
export const sistRort = ({ rort, prosesser }: Stand): string =>
  [...prosesser.values()].reduce((sist, en) => (en.rort > sist ? en.rort : sist), rort)

/** @throws {Error} on a name that this program has no process of */
export const prosessMed = (navn: string): Prosess => {
  const prosess = alleProsesser.find((p) => p.navn === navn)
  if (!prosess) throw new Error(`there is no process ${navn}`)
  return prosess
}

/** What an event led to: the case's states, and those of the process that it belongs to. */
export const tilstandstekst = ({ sak, prosesser }: Stand, om?: string): string => {
  const prosess = om === undefined ? undefined : prosesser.get(om)
  const egne = prosess ? stier(prosess.snapshot.value, `${prosess.navn}.`) : []
  return [...tilstander(sak), ...egne].sort().join(' ')
}

/** What is stored of a snapshot: its state and its memory. `om` is null for the case itself. */
export type Del = { om: string | null; navn: string; versjon: number; data: Lagret }
/** `prosesser`, of the case itself: how many it holds, so that one that is gone is missed. */
export type Lagret = { value: unknown; context: unknown; rort: string; prosesser?: number }

const lagret = ({ value, context }: AnyMachineSnapshot, rort: string): Lagret => ({
  value,
  context,
  rort,
})

/** The parts of a case as they are stored, the case itself first. */
export const deler = ({ versjon, rort, sak, prosesser }: Stand): Del[] => [
  { om: null, navn: 'sak', versjon, data: { ...lagret(sak, rort), prosesser: prosesser.size } },
  ...[...prosesser].map(([om, { navn, versjon, rort, snapshot }]) => ({
    om,
    navn,
    versjon,
    data: lagret(snapshot, rort),
  })),
]

/** The parts that `neste` has otherwise than `forrige`: what a step has to write. */
export const endrede = (forrige: Stand | undefined, neste: Stand): Del[] =>
  deler(neste).filter(({ om }) =>
    om === null
      ? forrige?.sak !== neste.sak ||
        forrige.versjon !== neste.versjon ||
        forrige.prosesser.size !== neste.prosesser.size
      : forrige?.prosesser.get(om) !== neste.prosesser.get(om),
  )

/** The stored case, ready for the next event. */
export const gjenopprett = (rutine: Rutine, nr: number, lagrede: readonly Del[]): Stand => {
  const egen = lagrede.find(({ om }) => om === null)
  if (!egen) throw new Error('the case itself is not among its parts')
  if (egen.data.prosesser !== lagrede.length - 1)
    throw new Error('a process is not among its parts')
  const { rort } = egen.data
  const { value, context } = egen.data as Parameters<
    ReturnType<typeof sakMaskin>['resolveState']
  >[0]
  return {
    rutine,
    nr,
    versjon: egen.versjon,
    rort,
    sak: sakMaskin(rutine).resolveState({ value, context }),
    prosesser: new Map(
      lagrede.flatMap(({ om, navn, versjon, data: { value, context, rort } }) => {
        if (om === null) return []
        const maskin = prosessMed(navn).maskin(rutine)
        const snapshot = maskin.resolveState({ value: value as string, context })
        return [[om, { navn, versjon, rort, snapshot }] as const]
      }),
    ),
  }
}
