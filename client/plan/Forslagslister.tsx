import { partnokkel } from '../../machines/sak/part.ts'
import type { Sak } from '../sak/bruk.ts'
import type { Valgbar } from './ansvarlige.ts'
import { useOmraader } from './forslag.ts'

/** Ids of the lists of suggestions. */
export type Lister = { omraade: string; ansvarlig: string }

type Props = { sak: Sak; lister: Lister; valgbare: readonly Valgbar[] }

/** What the cells of a row suggest: areas of the routine, and those who may answer. */
export function Forslagslister({ sak, lister, valgbare }: Props) {
  return (
    <>
      <datalist id={lister.omraade}>
        {useOmraader(sak).map((tekst) => (
          <option key={tekst} value={tekst} />
        ))}
      </datalist>
      <datalist id={lister.ansvarlig}>
        {valgbare.map(({ part, tekst, hva }) => (
          <option key={partnokkel(part)} value={tekst} label={hva} />
        ))}
      </datalist>
    </>
  )
}
