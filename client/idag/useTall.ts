import { useTranslations } from 'use-intl'
import type { Enhetstall, Tall } from './hent.ts'

/** A number as it may be told, in words where it is veiled. */
export function useTall({ grense }: Pick<Enhetstall, 'grense'>): (tall: Tall) => string {
  const t = useTranslations('idag.tall')
  return (tall) =>
    tall === 'faa'
      ? t('faa', { grense: grense ?? 0 })
      : tall === 'skjult'
        ? t('skjult')
        : String(tall)
}
