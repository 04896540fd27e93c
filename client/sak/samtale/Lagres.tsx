import { CheckmarkCircleFillIcon, CircleIcon, PencilIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import stil from './samtale.module.css'
import type { Skrevet } from './useSamtale.ts'
import { useTittel } from './useTittel.ts'

const ikon = {
  tom: CircleIcon,
  skriver: PencilIcon,
  klar: CheckmarkCircleFillIcon,
  staar: CheckmarkCircleFillIcon,
}

/** What the page will write in the case, each point by itself, and what is left. */
export function Lagres({ skrevet }: { skrevet: readonly Skrevet[] }) {
  const t = useTranslations('sak.samtale')
  const tittel = useTittel()
  return (
    <Kort tittel={t('lagres')}>
      <ul className={stil.lagres}>
        {skrevet.map(({ punkt, status }) => {
          const Ikon = ikon[status]
          return (
            <li key={punkt.id} data-status={status}>
              <Ikon aria-hidden />
              <span>
                {tittel(punkt)} <small>{t(`status.${status}`)}</small>
              </span>
            </li>
          )
        })}
      </ul>
      <p className={stil.dempet}>{t('hvertForSeg')}</p>
    </Kort>
  )
}
