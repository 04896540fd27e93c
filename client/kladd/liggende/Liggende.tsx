import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { usePaabegynte } from '../usePaabegynte.ts'
import { LiggendeKladd } from './LiggendeKladd.tsx'
import stil from './liggende.module.css'
import { liggende } from './liggende.ts'

/** What the reader wrote in this case and cannot save as it stands now; nothing where there is none. */
export function Liggende({ sak }: { sak: Sak }) {
  const t = useTranslations('kladd.liggende')
  const paabegynte = usePaabegynte()
  const navn = liggende(sak, paabegynte)
  if (navn.length === 0) return null
  return (
    <Kort tittel={t('tittel')}>
      <p className={stil.hvorfor}>{t('hvorfor')}</p>
      {navn.map((en) => (
        <LiggendeKladd key={en} sak={sak} navn={en} />
      ))}
    </Kort>
  )
}
