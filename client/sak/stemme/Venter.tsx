import { Tag } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
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
  const forfalt = useTranslations('frist')('forfalt')
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const frist = sak.frister.find((en) => en.om === om)
  return (
    <div className={stil.venter}>
      <p className={stil.overskrift}>
        {t('venterPaaSvar', { fornavn })}{' '}
        {frist && frist.dato < sak.idag && (
          <Tag data-color="danger" data-size="sm">
            {forfalt}
          </Tag>
        )}
      </p>
      {frist && (
        <p className={stil.dempet}>
          {t('svarfrist')} <Dato dato={frist.dato} form="lang" medRelativ />
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
