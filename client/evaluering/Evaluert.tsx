import { useTranslations } from 'use-intl'
import { Evalueringer } from '../plan/Evalueringer.tsx'
import { Planrader } from '../plan/Planrader.tsx'
import type { Sak } from '../sak/bruk.ts'
import { useFanetittel } from '../sak/fanetittel.ts'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import stil from './evaluering.module.css'
import { Videre } from './Videre.tsx'

/** Nothing to evaluate now: the evaluation that was held, and the ways it opened. */
export function Evaluert({ sak }: { sak: Sak }) {
  const t = useTranslations('evaluering')
  const { gjeldende } = sak.plan
  const evaluert = sak.tilstander.includes('plan.evaluert') && gjeldende !== null
  const tittel = t(evaluert ? 'evaluert' : 'ingen')
  return (
    <>
      <Sidetittel fanetittel={useFanetittel(sak)(tittel)}>{tittel}</Sidetittel>
      {evaluert ? (
        <div className={stil.ark}>
          <Videre sak={sak} />
          <Planrader
            rader={gjeldende.rader}
            evalueringer={gjeldende.evalueringer}
            venter={() => false}
          />
          <Evalueringer plan={gjeldende} />
        </div>
      ) : (
        <p>{t('ingenHva')}</p>
      )}
    </>
  )
}
