import { Tag } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { useDato } from './bruk.ts'
import stil from './frist.module.css'

/** A date on which somebody must act. When it has passed, the words come first. */
export function Frist({ dato }: { dato: string }) {
  const t = useTranslations('frist')
  const d = useDato()
  const forfalt = dato < d.idag
  return (
    <time dateTime={dato} className={stil.frist}>
      {forfalt && <Tag data-color="danger">{t('forfalt')}</Tag>}
      {dato === d.idag && <Tag data-color="warning">{t('iDag')}</Tag>}
      {/* Where the line breaks, the dot ends the one above. */}
      <span>
        {d.lang(dato)}
        {dato !== d.idag && ' ·'}
      </span>
      {dato !== d.idag && <span>{d.relativ(dato)}</span>}
    </time>
  )
}
