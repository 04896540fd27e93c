import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import stil from './kladd.module.css'
import type { Kladdstatus as Status } from './kladdMaskin.ts'

/** Beside the buttons of a form, quietly: where what is written in it lies now. */
export function Kladdstatus({ status }: { status: Status }) {
  const t = useTranslations('kladd.status')
  return (
    <p className={stil.status} data-status={status}>
      {status === 'lagret' && <CheckmarkIcon aria-hidden />}
      {status !== 'tom' && t(status)}
    </p>
  )
}
