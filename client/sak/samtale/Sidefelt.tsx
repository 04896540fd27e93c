import { Button } from '@digdir/designsystemet-react'
import { useContext } from 'react'
import type { Felt, Variantfelt } from '../../skjema/felt.ts'
import { Delfelter } from '../../skjema/felter/Objekt.tsx'
import { Delvisning } from '../../skjema/kontekst.ts'
import stil from './samtale.module.css'

type Props = { felt: Felt; endre: (felt: Felt) => void }

/** What is chosen stands open to be written in; the other way is one press away, and keeps its text. */
export function Sidefelt({ felt, endre }: Props) {
  const Vis = useContext(Delvisning)
  if (felt.art !== 'variant' || felt.valgt === null) {
    return <Vis felt={felt} sti="" endre={endre} />
  }
  const { valgt, varianter } = felt
  const naa = varianter[valgt]
  if (!naa) return null
  return (
    <>
      <Delfelter felt={naa} sti="" endre={(ny) => endre(byttet(felt, valgt, ny))} />
      {varianter.map(
        ({ tittel }, nr) =>
          nr !== valgt && (
            <Button
              key={tittel}
              variant="tertiary"
              data-size="sm"
              className={stil.ellers}
              onClick={() => endre({ ...felt, valgt: nr })}
            >
              {tittel}
            </Button>
          ),
      )}
    </>
  )
}

const byttet = (felt: Variantfelt, valgt: number, ny: Felt): Variantfelt =>
  ny.art === 'objekt'
    ? { ...felt, varianter: felt.varianter.map((en, nr) => (nr === valgt ? ny : en)) }
    : felt
