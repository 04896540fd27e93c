import { useTranslations } from 'use-intl'
import { useDato } from '../../../ui/dato/bruk.ts'
import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import type { Sak } from '../../bruk.ts'
import type { Akse } from './akse.ts'
import type { Tiltak } from './hent.ts'
import stil from './utvikling.module.css'

type Props = { tiltak: Tiltak; akse: Akse; arena: Sak['arena'] }
type Sidetall = Tiltak['foer']

/** What the last count is called: four weeks, or all of a measure that has stood for less. */
const navnPaaSist = ({ fra, til, sist }: Tiltak) => {
  if (sist.fra === fra) return til === null ? 'hittil' : 'hele'
  return til === null ? 'sistNaa' : 'sistDa'
}

/** One measure: what, how long, and the two counts beside each other. */
export function EttTiltak({ tiltak, akse, arena }: Props) {
  const t = useTranslations('sak.utvikling')
  const d = useDato()
  const { omraade, fra, til, foer, sist, evaluert } = tiltak
  const fraVed = akse.ved(fra)
  const tilVed = til === null ? 100 : akse.ved(til)
  const tall = ({ borte, skoledager }: Sidetall) =>
    borte === null
      ? t('forFaa', { skoledager, arena })
      : t.rich('borte', { borte, skoledager, arena, tall: (bit) => <strong>{bit}</strong> })
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
      <dl className={stil.foerOgSist}>
        <div>
          <dt>{t('foer')}</dt>
          <dd>{tall(foer)}</dd>
        </div>
        <div>
          <dt>{t(navnPaaSist(tiltak))}</dt>
          <dd>{tall(sist)}</dd>
        </div>
      </dl>
    </li>
  )
}
