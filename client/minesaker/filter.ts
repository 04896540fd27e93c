import type { inferProcedureInput } from '@trpc/server'
import type { AppRouter } from '../../server/api/router.ts'

type Sporring = inferProcedureInput<AppRouter['sak']['list']>

const livFor = {
  aktiv: ['aktiv'],
  paaVent: ['paaVent'],
  lukket: ['lukket'],
  alle: ['aktiv', 'paaVent', 'lukket'],
} as const satisfies Record<string, Sporring['liv']>

export type Livvalg = keyof typeof livFor
export type Trinnvalg = NonNullable<Sporring['trinn']>

export const livvalg: readonly Livvalg[] = ['aktiv', 'paaVent', 'lukket', 'alle']
export const trinnvalg: readonly Trinnvalg[] = [0, 1, 2, 3]

/** The choices of the list, as they stand in its address. What is absent is not narrowed. */
export type Adresse = {
  vis?: 'alle'
  enhet?: string
  trinn?: Trinnvalg
  liv?: Livvalg
  forfalt?: true
}

/** All that narrows the list. Who is looked for stays out of the address: by name, or as holder. */
export type Filter = Adresse & { sok?: string; holder?: string }

/** Reads the choices out of an address; what cannot be understood is left out. */
export function lesFilter(inn: Record<string, unknown>): Adresse {
  const trinn = trinnvalg.find((nr) => nr === inn.trinn)
  const liv = livvalg.find((valg) => valg === inn.liv)
  return {
    ...(inn.vis === 'alle' && { vis: 'alle' }),
    ...(typeof inn.enhet === 'string' && inn.enhet && { enhet: inn.enhet }),
    ...(trinn !== undefined && { trinn }),
    ...(liv && { liv }),
    ...(inn.forfalt === true && { forfalt: true }),
  }
}

/** The question to the server. Closed cases come only when they are asked for. */
export function tilSporring({ vis, sok, holder, enhet, trinn, liv, forfalt }: Filter): Sporring {
  const tekst = sok?.trim().slice(0, 100)
  return {
    mine: vis !== 'alle',
    liv: liv ? [...livFor[liv]] : ['aktiv', 'paaVent'],
    ...(tekst && { tekst }),
    ...(holder && { holder }),
    ...(enhet && { enhetId: enhet }),
    ...(trinn !== undefined && { trinn }),
    ...(forfalt && { forfalt }),
  }
}

/** How many of the choices behind «Filtre» are made; the search and the two views are not. */
export const antallFiltre = ({ enhet, trinn, liv, forfalt }: Filter): number =>
  [enhet, trinn, liv, forfalt].filter((valg) => valg !== undefined).length

/** True when the list shows less than the view it stands in would. */
export const erSnevret = (filter: Filter): boolean =>
  filter.sok !== undefined || filter.holder !== undefined || antallFiltre(filter) > 0
