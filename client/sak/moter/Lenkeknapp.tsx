import { Button, Textfield } from '@digdir/designsystemet-react'
import { LinkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { varsle } from '../../ui/melding/varsel.ts'

type Props = { hent: () => Promise<string>; navn: string; navnId: string }

/** Copies somebody's own link; where the browser lets nobody copy, it is shown. */
export function Lenkeknapp({ hent, navn, navnId }: Props) {
  const t = useTranslations('sak.moter')
  const [vist, settVist] = useState('')
  async function kopier() {
    const lenke = `${window.location.origin}${await hent()}`
    try {
      await navigator.clipboard.writeText(lenke)
      varsle(t('kopiert', { navn }))
    } catch {
      settVist(lenke)
    }
  }
  if (vist) {
    return <Textfield readOnly autoComplete="off" label={t('kopier')} value={vist} data-size="sm" />
  }
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-describedby={navnId}
      onClick={() => void kopier()}
    >
      <LinkIcon aria-hidden />
      {t('kopier')}
    </Button>
  )
}
