import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Medlem } from './lag.ts'
import { sistSlutt } from './lag.ts'
import stil from './laget.module.css'

/** A service that is in, and may be so no more: since when, what that means, and the way to a new consent. */
export function Utestengt({ sak, medlem }: { sak: Sak; medlem: Medlem }) {
  const t = useTranslations('sak.lagside')
  const { kort } = useDato()
  const { tjenesteId } = medlem
  const slutt = sistSlutt(sak, tjenesteId)
  return (
    <div className={stil.flagg}>
      <p>
        {slutt && <strong>{t(`slutt.${slutt.hvorfor}`, { dato: kort(slutt.dato) })}</strong>}{' '}
        {t('skalIkkeViteMer')}
      </p>
      {tjenesteId && kanGjores(sak, 'samtykke.gitt') && (
        <Handlingslenke sakId={sak.id} hendelse="samtykke.gitt" med={{ tjeneste: tjenesteId }}>
          {t('nyttSamtykke')}
        </Handlingslenke>
      )}
    </div>
  )
}
