import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { adganger, grupper } from './lag.ts'
import stil from './laget.module.css'
import { Medlem } from './Medlem.tsx'
import { Samtykke } from './Samtykke.tsx'

/** The one of many that a form is about: a member by name, a consent with those who gave it. */
export function Gjelder({ sak, om }: { sak: Sak; om: string | undefined }) {
  const { ansatte, familien, utenfra } = grupper(sak)
  const medlem = [...ansatte, ...familien, ...utenfra].find((en) => en.om === om)
  const samtykke = adganger(sak).naa.find((en) => en.om === om)
  if (!medlem && samtykke?.navn !== 'samtykke') return null
  return (
    <Kort tittel={(medlem ?? samtykke)?.tittel ?? ''}>
      <ul className={stil.liste}>
        {medlem && <Medlem sak={sak} medlem={medlem} bareVis />}
        {samtykke?.navn === 'samtykke' && <Samtykke sak={sak} samtykke={samtykke} bareVis />}
      </ul>
    </Kort>
  )
}
