import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { Underside } from '../Underside.tsx'
import { Adganger } from './Adganger.tsx'
import stil from './laget.module.css'
import { Medlemmer } from './Medlemmer.tsx'
import { Tall } from './Tall.tsx'

/** The team around the child: who is in it and with which part, and what lets services in. */
export function Lagside() {
  const t = useTranslations('sak')
  const sak = useSak()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  return (
    <Underside
      sak={sak}
      navn={t('laget.tittel')}
      tittel={t('lagside.tittel', { fornavn })}
      om={t('lagside.om')}
      tilbake={
        <Link to="/sak/$id" params={{ id: sak.id }}>
          ← {t('gjor.tilbake', { fornavn })}
        </Link>
      }
    >
      <Tall sak={sak} />
      {kanGjores(sak, 'medlem.kommet') && (
        <p className={stil.knapper}>
          <Handlingslenke sakId={sak.id} hendelse="medlem.kommet" className="ds-button">
            {t('lagside.taMed')}
          </Handlingslenke>
          <Handlingslenke
            sakId={sak.id}
            hendelse="samtykke.gitt"
            className="ds-button"
            data-variant="secondary"
          >
            {t('lagside.samtykke')}
          </Handlingslenke>
          <Handlingslenke sakId={sak.id} hendelse="hjemmel.brukt">
            {t('lagside.kanIkkeVente')}
          </Handlingslenke>
        </p>
      )}
      <div className={stil.kolonner}>
        <Medlemmer sak={sak} />
        <Adganger sak={sak} />
      </div>
    </Underside>
  )
}
