import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import { Vedleggsbilde } from '../../../vedlegg/Vedleggsbilde.tsx'
import type { Verktoy } from '../innspill.ts'
import stil from './verktoy.module.css'

/** What the child has drawn or made, and in words what it shows. */
export function Bildesvar({ vedlegg, viser }: NonNullable<Verktoy['bilde']>) {
  return (
    <figure className={stil.bildesvar}>
      <Vedleggsbilde id={vedlegg} alt="" />
      <figcaption>
        <Fritekst>{viser}</Fritekst>
      </figcaption>
    </figure>
  )
}
