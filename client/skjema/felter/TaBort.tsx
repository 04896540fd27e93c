import { Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'

type Props = {
  /** Of the first of the choices, where focus goes when there is nothing more to take away. */
  feltId: string
  hva: string
  taBort: () => void
}

/** Unmakes a choice among radio buttons, which by themselves can only be changed. */
export function TaBort({ feltId, hva, taBort }: Props) {
  const t = useTranslations('skjema')
  return (
    <Button
      icon
      variant="tertiary"
      data-size="sm"
      data-color="neutral"
      aria-label={t('fjern', { navn: hva })}
      onClick={() => {
        taBort()
        document.getElementById(feltId)?.focus()
      }}
    >
      <XMarkIcon aria-hidden />
    </Button>
  )
}
