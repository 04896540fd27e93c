import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import type { Verktoy } from '../innspill.ts'
import stil from './verktoy.module.css'

/** The squares that were talked about, shaded as the child shaded them. */
export function Rutesvar({ ruter }: { ruter: NonNullable<Verktoy['ruter']> }) {
  return (
    <ul className={stil.ruter}>
      {ruter.map(({ rute, grad, ord }) => (
        <li key={rute} data-grad={grad}>
          <span>
            <Fritekst>{rute}</Fritekst>
          </span>
          <span>{ord}</span>
        </li>
      ))}
    </ul>
  )
}
