import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Hindret } from '../handling/grupper.ts'
import { Mangler } from '../handling/Mangler.tsx'
import stil from './naa.module.css'

type Props = { sak: Sak; senere: readonly Hindret[]; forAndre: readonly Hindret[] }

/** How many steps are named before they are told as a number. */
const mestTitler = 4

/** What is not possible yet and the way there, nearest first, and what others may do; folded. */
export function Senere({ sak, senere, forAndre }: Props) {
  const t = useTranslations('sak.naa')
  const liste = (alle: readonly Hindret[]) => (
    <ul className={stil.liste}>
      {alle.map(({ titler, mangler, etterAndre }) => (
        <li key={titler.join()}>
          <h4>
            {titler.length > mestTitler
              ? t('flereSteg', { antall: titler.length })
              : titler.join(' · ')}
          </h4>
          {etterAndre && <p className={stil.liten}>{t(mangler.length > 0 ? 'overOg' : 'over')}</p>}
          <Mangler sak={sak} mangler={mangler} />
        </li>
      ))}
    </ul>
  )
  if (senere.length + forAndre.length === 0) return null
  return (
    <details className={stil.senere}>
      <summary>{t('senere')}</summary>
      {senere.length > 0 && liste(senere)}
      {forAndre.length > 0 && (
        <>
          <h3>{t('forAndre')}</h3>
          {liste(forAndre)}
        </>
      )}
    </details>
  )
}
