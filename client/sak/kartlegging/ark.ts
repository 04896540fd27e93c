import type { Sak } from '../bruk.ts'

/** What was written down inside one trinn. */
export type Ark = NonNullable<Sak['arbeid'][1]>

export const tomtArk: Ark = {
  droftet: null,
  samtale: null,
  kartlegging: {},
  forstaaelse: {},
  enighet: null,
  hjelpetjenester: null,
  kontaktform: null,
}

/** What is written on the present trinn's sheet. */
export const arket = ({ arbeid, trinn }: Pick<Sak, 'arbeid' | 'trinn'>): Ark =>
  arbeid[trinn] ?? tomtArk
