import { useContext } from 'react'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Felt, Objektfelt } from '../felt.ts'
import { Delvisning, useFelt } from '../kontekst.ts'
import { underSti } from '../kontroll.ts'
import stil from '../skjema.module.css'
import { Gruppe } from './Gruppe.tsx'
import { finnPar, Parvalg } from './Parvalg.tsx'

/** Fields that belong together. The outermost needs no legend: the page says what it is. */
export function Objekt({ felt, sti, endre }: Feltprops<Objektfelt>) {
  const { id, feil } = useFelt(sti)
  const deler = <Delfelter felt={felt} sti={sti} endre={endre} />
  return sti === '' ? (
    deler
  ) : (
    <Gruppe id={id} felt={felt} feil={feil} className={felt.minst > 0 ? stil.noenAv : undefined}>
      {deler}
    </Gruppe>
  )
}

/** The fields of an object, one beneath the other. Two lists of the same choices stand as one. */
export function Delfelter({ felt, sti, endre }: Feltprops<Objektfelt>) {
  const Vis = useContext(Delvisning)
  const settDel = (navn: string, ny: Felt) =>
    endre({ ...felt, felter: felt.felter.map((en) => (en[0] === navn ? [navn, ny] : en)) })
  return felt.felter.map(([navn, del], plass) => {
    if (finnPar(felt.felter, plass - 1)) return null
    const par = finnPar(felt.felter, plass)
    return par ? (
      <Parvalg key={navn} par={par} sti={sti} endre={settDel} />
    ) : (
      <Vis key={navn} felt={del} sti={underSti(sti, navn)} endre={(ny) => settDel(navn, ny)} />
    )
  })
}
