import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { adganger } from './lag.ts'
import stil from './laget.module.css'
import { Samtykke } from './Samtykke.tsx'
import { UtenSamtykke } from './UtenSamtykke.tsx'

/** What lets services in: consents, and bases in law where consent could not be waited for. */
export function Adganger({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.lagside')
  const { naa, over } = adganger(sak)
  const rader = (alle: typeof naa) => (
    <ul className={stil.liste}>
      {alle.map((en) =>
        en.navn === 'samtykke' ? (
          <Samtykke key={en.om} sak={sak} samtykke={en} />
        ) : (
          <UtenSamtykke key={en.om} sak={sak} hjemmel={en} />
        ),
      )}
    </ul>
  )
  return (
    <Kort tittel={t('samtykker')}>
      <p className={stil.dempet}>
        {t('samtykkerOm')}
        {sak.laget.barnetFra !== null &&
          ` ${t('barnetFra', { alder: sak.laget.barnetFra, fornavn: sak.barn.fornavn })}`}
      </p>
      {naa.length === 0 ? <p>{t('ingenSamtykker')}</p> : rader(naa)}
      {over.length > 0 && (
        <details className={stil.over}>
          <summary>{t('gjelderIkkeLenger', { antall: over.length })}</summary>
          {rader(over)}
        </details>
      )}
    </Kort>
  )
}
