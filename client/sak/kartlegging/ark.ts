import type { Sak } from '../bruk.ts'

/** What was written down inside one trinn. */
export type Ark = NonNullable<Sak['arbeid'][1]>

/** Those whose understanding is asked for, as they are read. */
export const sider = ['arena', 'foresatte', 'barnet'] as const

/** Those who may still say how they understand it: guardians who live apart each for themselves. */
export const kanSi = ({ barn }: Pick<Sak, 'barn'>): string[] =>
  sider.flatMap((side) =>
    side === 'foresatte' && barn.hverForSeg.length > 0 ? barn.hverForSeg : side,
  )

/** The sides of a sheet: those who may still say something on it, and those who have. */
export const sidene = (
  { forstaaelse, hverForSeg }: Pick<Ark, 'forstaaelse' | 'hverForSeg'>,
  kan: readonly string[],
): string[] => {
  const foresatte = [
    ...(forstaaelse.foresatte ? ['foresatte'] : []),
    ...Object.keys(hverForSeg),
    ...kan.filter((side) => side !== 'arena' && side !== 'barnet'),
  ]
  return ['arena', ...new Set(foresatte), 'barnet']
}

/** How a side understands it; undefined where that is not written down. */
export const sagtAv = ({ forstaaelse, hverForSeg }: Ark, side: string) =>
  side === 'arena' || side === 'foresatte' || side === 'barnet'
    ? forstaaelse[side]
    : hverForSeg[side]

export const tomtArk: Ark = {
  droftet: null,
  samtale: null,
  kartlegging: {},
  forstaaelse: {},
  hverForSeg: {},
  enighet: null,
  hjelpetjenester: null,
  kontaktform: null,
}

/** What is written on the present trinn's sheet. */
export const arket = ({ arbeid, trinn }: Pick<Sak, 'arbeid' | 'trinn'>): Ark =>
  arbeid[trinn] ?? tomtArk

const harInnhold = ({ kartlegging, forstaaelse, enighet }: Ark) =>
  enighet !== null || [kartlegging, forstaaelse].some((deler) => Object.keys(deler).length > 0)

/** The newest trinn, up to the present one, where anything was mapped or understood. */
export const sisteArk = ({ arbeid, trinn }: Pick<Sak, 'arbeid' | 'trinn'>) =>
  ([3, 2, 1] as const)
    .filter((nr) => nr <= trinn)
    .flatMap((nr) => {
      const ark = arbeid[nr]
      return ark && harInnhold(ark) ? [{ trinn: nr, ark }] : []
    })
    .at(0)
