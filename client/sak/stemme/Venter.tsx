import { useTranslations } from 'use-intl'
import { Frist } from '../../ui/dato/Frist.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import stil from './stemme.module.css'

type Props = {
  sak: Sak
  om: string
  /** The id of the heading that says which one it is. */
  tittelId: string
  /** The one to answer first. */
  forst: boolean
}

/** Where the answer will stand: since when the child waits, and the way to answer. */
export function Venter({ sak, om, tittelId, forst }: Props) {
  const t = useTranslations('sak.stemme')
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const frist = sak.frister.find((en) => en.om === om)
  return (
    <div className={stil.venter}>
      <p className={stil.overskrift}>{t('venterPaaSvar', { fornavn })}</p>
      {frist && (
        <p className={stil.dempet}>
          {frist.tekst}: <Frist dato={frist.dato} />
        </p>
      )}
      {kanGjores(sak, 'stemme.besvart', om) && (
        <Handlingslenke
          sakId={sak.id}
          hendelse="stemme.besvart"
          om={om}
          className="ds-button"
          data-variant={forst ? undefined : 'secondary'}
          aria-describedby={tittelId}
        >
          {t('svar', { fornavn })}
        </Handlingslenke>
      )}
    </div>
  )
}
