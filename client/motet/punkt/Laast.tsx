import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useBord } from '../kontekst.ts'
import stil from '../motet.module.css'
import type { Del } from '../tatt.ts'
import { erTatt } from '../tatt.ts'

/** A part of what is answered. Once it is in the case it can be read here, and is written on no more. */
export function Laast({ del, children }: { del: Del; children: ReactNode }) {
  const t = useTranslations('motet')
  const { svar } = useBord()
  if (!erTatt(svar, del)) return children
  return (
    <fieldset disabled className={stil.laast}>
      <legend>
        <CheckmarkCircleFillIcon aria-hidden /> {t('erLagret')}
      </legend>
      {children}
    </fieldset>
  )
}
