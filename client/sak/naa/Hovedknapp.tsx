import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { apnerSamtalen } from '../handling/grupper.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'

type Props = { sak: Sak; liten?: true }

/** The primary action; nothing where this reader has none. */
export function Hovedknapp({ sak, liten }: Props) {
  const t = useTranslations('sak.naa')
  const { id, hoved } = sak
  if (!hoved) return null
  const knapp = { className: 'ds-button', 'data-size': liten && 'sm' } as const
  return apnerSamtalen(sak) ? (
    <Link to="/sak/$id/samtale" params={{ id }} {...knapp}>
      {t('samtale')}
    </Link>
  ) : (
    <Handlingslenke sakId={id} hendelse={hoved.type} {...knapp}>
      {hoved.tittel}
    </Handlingslenke>
  )
}
