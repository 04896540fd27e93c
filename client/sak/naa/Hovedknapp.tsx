import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { apnerSamtalen } from '../handling/grupper.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { evalueringIDag } from '../moter/moter.ts'

type Props = { sak: Sak; liten?: true }

/** The primary action; nothing where this reader has none. */
export function Hovedknapp({ sak, liten }: Props) {
  const t = useTranslations('sak.naa')
  const { id, hoved } = sak
  if (!hoved) return null
  const mote = hoved.type === 'plan.evaluert' ? evalueringIDag(sak) : undefined
  const knapp = { className: 'ds-button', 'data-size': liten && 'sm' } as const
  if (mote) {
    return (
      <Link to="/sak/$id/motet/$om" params={{ id, om: mote.om }} {...knapp}>
        {t('motet')}
      </Link>
    )
  }
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
