import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import type { Verktoy } from '../innspill.ts'
import stil from './verktoy.module.css'

/** What has happened, in the child's own order. */
export function Tidslinje({ hendt }: { hendt: NonNullable<Verktoy['tidslinje']> }) {
  return (
    <ol className={stil.tidslinje}>
      {hendt.map(({ naar, hendte, slik, ord }) => (
        <li key={`${naar} ${hendte}`} data-slik={slik}>
          {naar && (
            <span className={stil.naar}>
              <Fritekst>{naar}</Fritekst>
            </span>
          )}
          <span>
            <Fritekst>{hendte}</Fritekst>
          </span>
          <span className={stil.slik}>{ord}</span>
        </li>
      ))}
    </ol>
  )
}
