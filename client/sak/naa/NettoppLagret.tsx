import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Nettopp } from '../nettopp.ts'
import { bleNettoppGjort } from '../nettopp.ts'
import stil from './naa.module.css'

type Props = { sak: Pick<Sak, 'sjekkliste'>; nettopp: Nettopp | undefined }

/** What was just recorded, where no point of the checklist shows it. */
export function NettoppLagret({ sak: { sjekkliste }, nettopp }: Props) {
  const t = useTranslations('sak.naa')
  if (!nettopp || sjekkliste.some((punkt) => bleNettoppGjort(punkt, nettopp))) return null
  return (
    <p className={stil.lagret}>
      <CheckmarkCircleIcon aria-hidden /> {t('nettoppLagret', { navn: nettopp.navn })}
    </p>
  )
}
