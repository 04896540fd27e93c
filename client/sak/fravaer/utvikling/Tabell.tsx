import { useTranslations } from 'use-intl'
import { useOrd } from '../../../tekster/ord.ts'
import { useDato } from '../../../ui/dato/bruk.ts'
import tabell from '../../../ui/fravaer/tabell.module.css'
import type { Sak } from '../../bruk.ts'
import type { Merke, Utvikling } from './hent.ts'
import stil from './utvikling.module.css'

type Props = { utvikling: Utvikling; arena: Sak['arena'] }

const TALL = ['skoledager', 'hjemme', 'udokumentert', 'dokumentert', 'timer'] as const

/** The same as the picture, in numbers: newest first, with what happened in each period. */
export function Tabell({ utvikling: { inndeling, perioder, merker }, arena }: Props) {
  const t = useTranslations('sak.utvikling')
  const ord = useOrd()
  const d = useDato()
  const navn = {
    ...ord.art,
    skoledager: t('kolonne.skoledager', { arena }),
    hjemme: t('kolonne.hjemme'),
    timer: t('kolonne.timer'),
  }
  const kolonner = TALL.filter((en) => en !== 'hjemme' || perioder.some(({ hjemme }) => hjemme > 0))
  const merket = (merke: Merke) => {
    switch (merke.slag) {
      case 'trinn':
        return t('merke.trinn', { dato: d.kort(merke.dato), trinn: merke.trinn })
      case 'plan':
        return t('merke.plan', { dato: d.kort(merke.dato), nr: merke.nr })
      case 'evaluering':
        return t('merke.evaluering', { dato: d.kort(merke.dato) })
      case 'mote':
        return t('merke.mote', { dato: d.kort(merke.dato) })
    }
  }
  return (
    <details className={stil.tabell}>
      <summary>{t('somTabell')}</summary>
      <table className={tabell.tabell}>
        <caption className="ds-sr-only">{t('tittel')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`kolonne.${inndeling}`)}</th>
            {kolonner.map((kolonne) => (
              <th key={kolonne} scope="col">
                {navn[kolonne]}
              </th>
            ))}
            <th scope="col">{t('kolonne.skjedde')}</th>
          </tr>
        </thead>
        <tbody>
          {perioder.toReversed().map((periode) => (
            <tr key={periode.fra}>
              <th scope="row">{d.periode(periode.fra, periode.til)}</th>
              {kolonner.map((kolonne) => (
                <td
                  key={kolonne}
                  data-navn={navn[kolonne]}
                  data-ingen={periode[kolonne] === 0 || undefined}
                >
                  {periode[kolonne]}
                </td>
              ))}
              <td>
                {merker
                  .filter(({ dato }) => dato >= periode.fra && dato <= periode.til)
                  .map(merket)
                  .join('. ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
