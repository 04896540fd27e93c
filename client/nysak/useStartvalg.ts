import { useState } from 'react'
import { kladdnavn } from '../kladd/navn.ts'
import { useKladd } from '../kladd/useKladd.ts'
import type { Kandidat } from './Holdervalg.tsx'

/** What is chosen about a new case. `dato` counts only when it began earlier than today. */
type Startvalg = {
  stafettholder: { person: string; rolle: string } | null
  tidligere: boolean
  dato: string
}

/** What is chosen for the child so far: remembered until the case is started, also over a login. */
export function useStartvalg(barnId: string, mulige: readonly Kandidat[]) {
  const [start] = useState(() => begynnelse(mulige))
  const kladd = useKladd(kladdnavn.nySak(barnId), start)
  const { stafettholder, ...naar } = kladd.verdi
  return {
    ...naar,
    holder: mulige.find(
      ({ person, rolle }) => person === stafettholder?.person && rolle === stafettholder.rolle,
    ),
    endre(endring: Partial<Startvalg>) {
      kladd.sett({ ...kladd.verdi, ...endring })
    },
    kladd,
  }
}

function begynnelse(mulige: readonly Kandidat[]): Startvalg {
  const foreslaatt = forslag(mulige)
  return { stafettholder: foreslaatt ? somValgt(foreslaatt) : null, tidligere: false, dato: '' }
}

/** Whom to start with: oneself, else the one who has the child's group, else the only one. */
const forslag = (mulige: readonly Kandidat[]): Kandidat | undefined =>
  mulige.find(({ meg }) => meg) ??
  mulige.find(({ barnetsGruppe }) => barnetsGruppe) ??
  (mulige.length === 1 ? mulige[0] : undefined)

/** The candidate as the server knows it. */
export const somValgt = ({ person, rolle }: Kandidat) => ({ person, rolle })
