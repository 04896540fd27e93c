import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Gruppe } from './grupper.ts'
import { erHelg } from './grupper.ts'
import stil from './minesaker.module.css'
import { Saksrad } from './Saksrad.tsx'
import type { Rad } from './saksliste.ts'

type Props = { gruppe: Gruppe; rader: readonly Rad[]; idag: string }

/** The cases of one stretch of time under its heading; nothing when there are none. */
export function Saksgruppe({ gruppe, rader, idag }: Props) {
  const t = useTranslations('minesaker')
  const id = useId()
  if (rader.length === 0) return null
  return (
    <section className={stil.gruppe} data-gruppe={gruppe} aria-labelledby={id}>
      <h2 id={id}>
        {t(`gruppe.${gruppe === 'uka' && erHelg(idag) ? 'nesteUke' : gruppe}`)}{' '}
        <span>{t('antall', { antall: rader.length })}</span>
      </h2>
      <ul>
        {rader.map((rad) => (
          <Saksrad key={rad.id} rad={rad} />
        ))}
      </ul>
    </section>
  )
}
