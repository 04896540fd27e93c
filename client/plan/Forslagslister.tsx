import { partnokkel } from '../../machines/sak/part.ts'
import type { Valgbar } from './ansvarlige.ts'
import type { Rutinevalg } from './forslag.ts'
import { useOmraader } from './forslag.ts'

/** Ids of the lists of suggestions. */
export type Lister = { omraade: string; ansvarlig: string }

type Props = { rutine: Rutinevalg; lister: Lister; valgbare: readonly Valgbar[] }

/** What the cells of a row suggest: areas of the routine, and those who may answer. */
export function Forslagslister({ rutine, lister, valgbare }: Props) {
  return (
    <>
      <datalist id={lister.omraade}>
        {useOmraader(rutine).map((tekst) => (
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
