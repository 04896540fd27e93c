import { useTranslations } from 'use-intl'
import { Videre } from '../evaluering/Videre.tsx'
import type { Sak } from '../sak/bruk.ts'
import { Handlingslenke } from '../sak/handling/Handlingslenke.tsx'
import { Mangler } from '../sak/handling/Mangler.tsx'
import { finnOvergang, kanGjores } from '../sak/handling/overgang.ts'
import type { Mote } from '../sak/moter/moter.ts'
import stil from './motet.module.css'

type Props = { sak: Sak; mote: Mote | undefined }

/** The meeting cannot be led here now: why, and what can be done instead. */
export function IkkeNaa({ sak, mote }: Props) {
  const t = useTranslations('motet')
  const overgang = finnOvergang(sak, { type: 'plan.evaluert' })
  const skrivFra = mote && finnOvergang(sak, { type: 'mote.holdt', om: mote.om })
  return (
    <div className={stil.ikkeNaa}>
      <p>{t(mote?.tid && !mote.avlyst ? 'ingenPlan' : 'ingenMote')}</p>
      {overgang && <Mangler sak={sak} mangler={overgang.mangler} />}
      {skrivFra && kanGjores(sak, 'mote.holdt', mote?.om) && (
        <Handlingslenke sakId={sak.id} hendelse="mote.holdt" om={skrivFra.om}>
          {skrivFra.navn}
        </Handlingslenke>
      )}
      <Videre sak={sak} />
    </div>
  )
}
