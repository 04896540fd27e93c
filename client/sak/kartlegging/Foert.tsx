import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import stil from './kartlegging.module.css'

type Props = {
  tekst: string
  dato?: string
  /** Said first when the text is the reason why something is missing. */
  ikkeFaatt?: string
}

/** Something somebody wrote, and the day it was about. */
export function Foert({ tekst, dato, ikkeFaatt }: Props) {
  return (
    <>
      {ikkeFaatt && <p className={stil.ikkeFaatt}>{ikkeFaatt}</p>}
      <p>
        <Fritekst>{tekst}</Fritekst>
      </p>
      {dato && (
        <p className={stil.dempet}>
          <Dato dato={dato} />
        </p>
      )}
    </>
  )
}
