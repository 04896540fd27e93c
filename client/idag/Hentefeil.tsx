import { useTranslations } from 'use-intl'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'

type Props = { tittel: string; hentIgjen: () => void }

/** One part of the page did not come; the others stand. */
export function Hentefeil({ tittel, hentIgjen }: Props) {
  const t = useTranslations('idag.feil')
  return (
    <FeilTilstand
      hva={t('hva', { del: tittel })}
      trygt={t('trygt')}
      gjor={t('gjor')}
      provIgjen={hentIgjen}
    />
  )
}
