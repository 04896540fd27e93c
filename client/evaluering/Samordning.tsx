import { Valg } from '../skjema/felter/Valg.tsx'
import { lesFelt } from '../skjema/les.ts'
import type { Evalueringsskjema } from './svar.ts'
import { finn } from './svar.ts'

type Props = {
  skjema: Evalueringsskjema
  /** Empty where nothing is chosen. */
  valgt: string
  velg: (valgt: string) => void
}

/** Where the team places itself on the ladder of working together, where it wants to. */
export function Samordning({ skjema, valgt, velg }: Props) {
  const rot = lesFelt(skjema.hele, { samordning: valgt }, { navn: '', paakrevd: true })
  const felt = finn(rot, 'samordning')
  if (felt?.art !== 'valg') return null
  return (
    <Valg
      felt={felt}
      sti="samordning"
      endre={({ alternativer, valgt: nr }) =>
        velg(nr === null ? '' : String(alternativer[nr]?.verdi ?? ''))
      }
    />
  )
}
