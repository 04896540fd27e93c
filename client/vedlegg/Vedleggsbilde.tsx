import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useValg } from '../skall/valg.ts'
import { useVedleggsadresse } from './sted.ts'
import stil from './vedlegg.module.css'

/** A picture of this case, blurred while names are hidden; where it cannot be had, that is said. */
export function Vedleggsbilde({ id, alt }: { id: string; alt: string }) {
  const t = useTranslations('vedlegg')
  const adresse = useVedleggsadresse()
  const { skjulNavn } = useValg()
  const [borte, settBorte] = useState('')
  if (borte === id) return <p className={stil.borte}>{t('ikkeVist')}</p>
  return (
    <img
      className={stil.bilde}
      data-skjult={skjulNavn || undefined}
      src={adresse(id)}
      alt={alt}
      onError={() => settBorte(id)}
    />
  )
}
