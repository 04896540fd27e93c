import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './kladd.module.css'

type Props = { tekster: readonly string[] }

/** What was written and has no field to stand in, to be copied from. */
export function UtenPlass({ tekster }: Props) {
  const t = useTranslations('kladd')
  const id = useId()
  if (tekster.length === 0) return null
  return (
    <section className={stil.utenPlass} aria-labelledby={id}>
      <h2 id={id}>{t('utenPlass')}</h2>
      <p>{t('endretSkjema')}</p>
      {tekster.map((tekst) => (
        <blockquote key={tekst}>
          <Fritekst>{tekst}</Fritekst>
        </blockquote>
      ))}
    </section>
  )
}
