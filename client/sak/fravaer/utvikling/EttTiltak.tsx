import { useTranslations } from 'use-intl'
import { useDato } from '../../../ui/dato/bruk.ts'
import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import type { Sak } from '../../bruk.ts'
import type { Akse } from './akse.ts'
import { FoerOgSist } from './FoerOgSist.tsx'
import type { Tiltak } from './hent.ts'
import stil from './utvikling.module.css'

type Props = { tiltak: Tiltak; akse: Akse; arena: Sak['arena'] }

/** One measure: what, how long, and the two counts beside each other. */
export function EttTiltak({ tiltak, akse, arena }: Props) {
  const t = useTranslations('sak.utvikling')
  const d = useDato()
  const { omraade, fra, til, evaluert } = tiltak
  const fraVed = akse.ved(fra)
  const tilVed = til === null ? 100 : akse.ved(til)
  return (
    <li>
      <p className={stil.tiltak}>
        <strong>
          <Fritekst>{omraade}</Fritekst>
        </strong>
        : <Fritekst>{tiltak.tiltak.join(' · ')}</Fritekst>
      </p>
      <svg className={stil.baand} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className={stil.baandspor} width="100" height="1" />
        <rect
          className={stil.varte}
          data-naa={til === null || undefined}
          x={fraVed}
          width={Math.max(tilVed - fraVed, 0.8)}
          height="1"
        />
      </svg>
      <p className={stil.dempet}>
        {til === null ? t('siden', { dato: d.kort(fra) }) : d.periode(fra, til)}
        {evaluert && (
          <> · {t('evaluertSom', { dato: d.kort(evaluert.dato), svar: evaluert.hjalp })}</>
        )}
      </p>
      <FoerOgSist tiltak={tiltak} arena={arena} />
    </li>
  )
}
