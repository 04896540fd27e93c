import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import bilde from './bilde.module.css'
import stil from './tilstand.module.css'

const slagene = ['her', 'gaatt', 'mulig', 'mangler', 'finnes', 'avSegSelv'] as const

type Props = {
  /** Whether the way is drawn from the case's beginning, else from which day. */
  hel: boolean
  fra: string | undefined
}

/** What the colours and lines of the picture mean. */
export function Forklaring({ hel, fra }: Props) {
  const t = useTranslations('sak.tilstand')
  const dato = useDato()
  return (
    <>
      <ul className={stil.forklaring}>
        {slagene.map((slag) => (
          <li key={slag} className={bilde.slag}>
            <svg width="34" height="12" aria-hidden="true" data-slag={slag}>
              {slag === 'her' ? <rect width="34" height="12" rx="6" /> : <path d="M1 6H33" />}
            </svg>
            {t(`forklaring.${slag}`)}
          </li>
        ))}
      </ul>
      <p className={stil.tips}>{t('tips')}</p>
      {!hel && fra && <p className={stil.ingress}>{t('ikkeHel', { dato: dato.lang(fra) })}</p>}
    </>
  )
}
