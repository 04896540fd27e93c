import type { Upcastere } from '../prosess/upcast.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { StemmeDataFor } from './hendelser.ts'
import type { Verktoysvar } from './verktoy.ts'

type V3 = StemmeDataFor<'barnet.hort'>
type Hort = Extract<V3, { resultat: 'hort' }>
/**
 * As it is read: what version 0.1 never asked for is null, and a scale from before it had numbers has
 * words alone.
 */
export type Fortalt = Hendelse<
  'barnet.hort',
  | Exclude<V3, Hort>
  | (Pick<Hort, 'resultat' | 'form'> &
      Partial<Pick<Hort, 'syn'>> &
      Verktoysvar & { ord: Hort['ord'] | null; sett: Hort['sett'] | null })
>

export const stemmeUpcastere: Upcastere = {
  'barnet.hort': [
    // In version 0.1 hearing the child was a recording of the case: each becomes an entry of its own.
    (hendelse) => ({
      ...hendelse,
      om: hendelse.om ?? hendelse.id,
      data: { ord: null, sett: null, ...Object(hendelse.data) },
    }),
    // Tools came beside what was there: nobody knows the numbers of a scale that was told in words.
    (hendelse) => hendelse,
  ],
}
