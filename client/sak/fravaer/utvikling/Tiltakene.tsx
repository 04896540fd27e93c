import { useTranslations } from 'use-intl'
import type { Sak } from '../../bruk.ts'
import { lagAkse } from './akse.ts'
import { EttTiltak } from './EttTiltak.tsx'
import type { Utvikling } from './hent.ts'
import { tidsrommet } from './hent.ts'
import stil from './utvikling.module.css'

type Props = { utvikling: Utvikling; fornavn: string; arena: Sak['arena'] }

/** Every measure on the same line of time, and how much the child was away before and at the end of it. */
export function Tiltakene({ utvikling, fornavn, arena }: Props) {
  const t = useTranslations('sak.utvikling')
  const { tiltak } = utvikling
  const { fra, til } = tidsrommet(utvikling)
  const akse = lagAkse(fra, til)
  return (
    <section className={stil.tiltakene}>
      <h3>{t('tiltakene')}</h3>
      {tiltak.length === 0 ? (
        <p className={stil.dempet}>{t('ingenTiltak')}</p>
      ) : (
        <>
          <p className={stil.dempet}>{t('forbehold', { fornavn })}</p>
          <ol>
            {tiltak.map((ett) => (
              <EttTiltak key={ett.id} tiltak={ett} akse={akse} arena={arena} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
