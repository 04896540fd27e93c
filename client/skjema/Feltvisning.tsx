import type { Felt } from './felt.ts'
import { Bilde } from './felter/Bilde.tsx'
import { Flervalg } from './felter/Flervalg.tsx'
import { JaNei } from './felter/JaNei.tsx'
import { erLinjer, Linjer } from './felter/Linjer.tsx'
import { Liste } from './felter/Liste.tsx'
import { Objekt } from './felter/Objekt.tsx'
import { erRutenett, Rutenett } from './felter/Rutenett.tsx'
import { erSkala, Skala } from './felter/Skala.tsx'
import { Skrivefelt } from './felter/Skrivefelt.tsx'
import { Valg } from './felter/Valg.tsx'
import { Variant } from './felter/Variant.tsx'

export type Feltprops<F extends Felt = Felt> = {
  felt: F
  sti: string
  endre: (felt: F) => void
}

/** Shows one field by its kind, and what is inside it. */
export function Feltvisning({ felt, sti, endre }: Feltprops) {
  switch (felt.art) {
    case 'tekst':
    case 'dato':
      return <Skrivefelt felt={felt} sti={sti} endre={endre} />
    case 'tall':
      return erSkala(felt) ? (
        <Skala felt={felt} sti={sti} endre={endre} />
      ) : (
        <Skrivefelt felt={felt} sti={sti} endre={endre} />
      )
    case 'bilde':
      return <Bilde felt={felt} sti={sti} endre={endre} />
    case 'jaNei':
      return <JaNei felt={felt} sti={sti} endre={endre} />
    case 'valg':
      return <Valg felt={felt} sti={sti} endre={endre} />
    case 'flervalg':
      return <Flervalg felt={felt} sti={sti} endre={endre} />
    case 'objekt':
      return erRutenett(felt) ? (
        <Rutenett felt={felt} sti={sti} endre={endre} />
      ) : (
        <Objekt felt={felt} sti={sti} endre={endre} />
      )
    case 'variant':
      return <Variant felt={felt} sti={sti} endre={endre} />
    case 'liste':
      return erLinjer(felt) ? (
        <Linjer felt={felt} sti={sti} endre={endre} />
      ) : (
        <Liste felt={felt} sti={sti} endre={endre} />
      )
    case 'fast':
      return null
  }
}
