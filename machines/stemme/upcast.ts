import type { Upcastere } from '../prosess/upcast.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { StemmeDataFor } from './hendelser.ts'

type V2 = StemmeDataFor<'barnet.hort'>
type Hort = Extract<V2, { resultat: 'hort' }>
/** As it is read: what version 0.1 never asked for is null. */
export type Fortalt = Hendelse<
  'barnet.hort',
  | Exclude<V2, Hort>
  | (Omit<Hort, 'ord' | 'sett'> & { ord: Hort['ord'] | null; sett: Hort['sett'] | null })
>

/** In version 0.1 hearing the child was a recording of the case: each becomes an entry of its own. */
export const stemmeUpcastere: Upcastere = {
  'barnet.hort': [
    (hendelse) => ({
      ...hendelse,
      om: hendelse.om ?? hendelse.id,
      data: { ord: null, sett: null, ...Object(hendelse.data) },
    }),
  ],
}
