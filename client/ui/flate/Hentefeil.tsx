import { useTranslations } from 'use-intl'
import { FeilTilstand } from './FeilTilstand.tsx'

type Props = { tittel: string; hentIgjen: () => void }

/** One part of the page did not come; the others stand. */
export function Hentefeil({ tittel, hentIgjen }: Props) {
  const t = useTranslations('felles.hentefeil')
  return (
    <FeilTilstand
      hva={t('hva', { del: tittel })}
      trygt={t('trygt')}
      gjor={t('gjor')}
      provIgjen={hentIgjen}
    />
  )
}
