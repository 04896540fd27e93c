import { Button, Textfield } from '@digdir/designsystemet-react'
import { LinkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, queryClient } from '../../api.ts'
import { varsle } from '../../ui/melding/varsel.ts'

type Props = { sakId: string; om: string; plass: number; navn: string; navnId: string }

/** Copies somebody's own link to the poll; where the browser lets nobody copy, it is shown. */
export function Lenkeknapp({ sakId, om, plass, navn, navnId }: Props) {
  const t = useTranslations('sak.moter')
  const [vist, settVist] = useState('')
  async function kopier() {
    const lenker = await queryClient.fetchQuery(api.mote.lenker.queryOptions({ sakId, om }))
    const lenke = `${window.location.origin}/tid#${lenker[plass]}`
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
