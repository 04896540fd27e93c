import type { Planrad } from '../../machines/sak/kontekst.ts'
import { Ansvarlig } from '../plan/Ansvarlig.tsx'
import { Meldt } from '../plan/Meldt.tsx'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './evaluering.module.css'
import { Radsporsmaal } from './Radsporsmaal.tsx'
import type { Radskjema, Radsvar as Svar } from './svar.ts'

type Props = {
  rad: Planrad
  skjema: Radskjema
  svar: Svar
  id: (sti: string) => string
  feil: ReadonlyMap<string, string>
  endre: (svar: Svar) => void
}

/** One measure as it was planned, and the questions about how it went. */
export function Radsvar({ rad, ...sporsmaal }: Props) {
  return (
    <>
      <div className={stil.planlagt}>
        {rad.hvorfor && (
          <p>
            <Fritekst>{rad.hvorfor}</Fritekst>
          </p>
        )}
        <ul>
          {rad.tiltak.map((tiltak) => (
            <li key={tiltak}>
              <Fritekst>{tiltak}</Fritekst>
            </li>
          ))}
        </ul>
        <p className={stil.ansvar}>
          <Ansvarlig ansvarlig={rad.ansvarlig} />
        </p>
        <Meldt rad={rad.id} />
      </div>
      <Radsporsmaal rad={rad} {...sporsmaal} />
    </>
  )
}
