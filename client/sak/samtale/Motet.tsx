import type { Feltprops } from '../../skjema/Feltvisning.tsx'
import { Feltvisning } from '../../skjema/Feltvisning.tsx'
import type { Felt } from '../../skjema/felt.ts'
import { useFelt } from '../../skjema/kontekst.ts'
import { Deltakere } from '../deltakere/Deltakere.tsx'
import { medDel, Punktfelt } from './Punktfelt.tsx'
import type { Rad } from './rad.ts'

/** Who is there, and what was said. */
export function Motet(rad: Rad) {
  return (
    <Punktfelt {...rad}>
      {(felt, endre) =>
        felt.art === 'objekt' &&
        felt.felter.map(([navn, del]) => (
          <Del key={navn} felt={del} sti={navn} endre={(ny) => endre(medDel(felt, navn, ny))} />
        ))
      }
    </Punktfelt>
  )
}

function Del({ felt, sti, endre }: Feltprops<Felt>) {
  const { id, feil } = useFelt(sti)
  if (felt.art !== 'flervalg') return <Feltvisning felt={felt} sti={sti} endre={endre} />
  const { tittel, alternativer, valgt } = felt
  return (
    <Deltakere
      {...{ id, tittel, alternativer, valgt, feil }}
      velg={(nye) => endre({ ...felt, valgt: nye })}
    />
  )
}
