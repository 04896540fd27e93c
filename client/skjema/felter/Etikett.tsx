import { useTranslations } from 'use-intl'
import type { Felt } from '../felt.ts'
import stil from '../skjema.module.css'

/** The title of a field; the few that may be left empty say so. */
export function Etikett({ felt }: { felt: Felt }) {
  const t = useTranslations('skjema')
  return (
    <>
      {felt.tittel}
      {!felt.paakrevd && <span className={stil.valgfritt}> ({t('valgfritt')})</span>}
    </>
  )
}
