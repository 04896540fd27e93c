import type { Sak } from '../bruk.ts'

/** What was written down inside one trinn. */
export type Ark = NonNullable<Sak['arbeid'][1]>

/** Those whose understanding is asked for, as they are read. */
export const sider = ['arena', 'foresatte', 'barnet'] as const

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
