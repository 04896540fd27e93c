import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Hindret } from '../handling/grupper.ts'
import { Mangler } from '../handling/Mangler.tsx'
import stil from './naa.module.css'

type Props = { sak: Sak; hindret: readonly Hindret[]; forAndre: readonly Hindret[] }

/** How many steps are named before they are told as a number. */
const mestTitler = 4

/** What this step lacks, what is not possible yet and the way there; what others may do is folded away. */
export function Hindringer({ sak, hindret, forAndre }: Props) {
  const t = useTranslations('sak.naa')
  const liste = (alle: readonly Hindret[]) => (
    <ul className={stil.liste}>
      {alle.map(({ titler, mangler }) => (
        <li key={titler.join()}>
          <h4>
            {titler.length > mestTitler
              ? t('flereSteg', { antall: titler.length })
              : titler.join(' · ')}
          </h4>
          <Mangler sak={sak} mangler={mangler} />
        </li>
      ))}
    </ul>
  )
  const gjenstaar = sak.kanSkrive ? sak.gjenstaar : []
  if (gjenstaar.length + hindret.length + forAndre.length === 0) return null
  return (
    <div className={stil.hindringer}>
      {gjenstaar.length > 0 && (
        <>
          <h3>{t('gjenstaar')}</h3>
          <Mangler sak={sak} mangler={gjenstaar} />
        </>
      )}
      {hindret.length > 0 && (
        <>
          <h3>{t('ikkeEnna')}</h3>
          {liste(hindret)}
        </>
      )}
      {forAndre.length > 0 && (
        <details>
          <summary>{t('forAndre')}</summary>
          {liste(forAndre)}
        </details>
      )}
    </div>
  )
}
