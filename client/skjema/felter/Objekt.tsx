import type { Feltprops } from '../Feltvisning.tsx'
import { Feltvisning } from '../Feltvisning.tsx'
import type { Objektfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { underSti } from '../kontroll.ts'
import { Gruppe } from './Gruppe.tsx'

/** Fields that belong together. The outermost needs no legend: the page says what it is. */
export function Objekt({ felt, sti, endre }: Feltprops<Objektfelt>) {
  const { feil } = useFelt(sti)
  const deler = <Delfelter felt={felt} sti={sti} endre={endre} />
  return sti === '' ? (
    deler
  ) : (
    <Gruppe felt={felt} feil={feil}>
      {deler}
    </Gruppe>
  )
}

/** The fields of an object, one beneath the other. */
export function Delfelter({ felt, sti, endre }: Feltprops<Objektfelt>) {
  return felt.felter.map(([navn, del]) => (
    <Feltvisning
      key={navn}
      felt={del}
      sti={underSti(sti, navn)}
      endre={(ny) =>
        endre({ ...felt, felter: felt.felter.map((en) => (en[0] === navn ? [navn, ny] : en)) })
      }
    />
  ))
}
