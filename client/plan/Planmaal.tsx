import { useTranslations } from 'use-intl'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './plan.module.css'

/** What the plan shall lead to; nothing where it was put into force before plans said so. */
export function Planmaal({ maal }: { maal: string }) {
  const t = useTranslations('plan.maal')
  if (!maal) return null
  return (
    <p className={stil.maal}>
      <span>{t('tittel')}</span>
      <Fritekst>{maal}</Fritekst>
    </p>
  )
}
