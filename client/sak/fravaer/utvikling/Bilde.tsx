import { useTranslations } from 'use-intl'
import { useOrd } from '../../../tekster/ord.ts'
import { useDato } from '../../../ui/dato/bruk.ts'
import type { Sak } from '../../bruk.ts'
import { enHverDag, lagAkse } from './akse.ts'
import type { Utvikling } from './hent.ts'
import { tidsrommet } from './hent.ts'
import { Maanedsrad, Planrad, Trinnrad } from './Rader.tsx'
import { Stolper } from './Stolper.tsx'
import stil from './utvikling.module.css'

type Props = { sak: Sak; utvikling: Utvikling }

/** The absence as pillars on a line of time, and beneath on the same line the trinn and the plan. */
export function Bilde({ sak: { arena }, utvikling }: Props) {
  const t = useTranslations('sak.utvikling')
  const ord = useOrd()
  const d = useDato()
  const { perioder, tiltak } = utvikling
  const merker = enHverDag(utvikling.merker)
  const { fra, til } = tidsrommet(utvikling)
  const akse = lagAkse(fra, til)
  const sum = (tall: (periode: (typeof perioder)[number]) => number) =>
    perioder.reduce((hittil, periode) => hittil + tall(periode), 0)
  const hjemme = sum((en) => en.hjemme)
  return (
    <figure className={stil.bilde}>
      <div
        role="img"
        aria-label={t('graf', {
          periode: d.periode(fra, til),
          borte: sum((en) => en.dokumentert + en.udokumentert),
          skoledager: sum((en) => en.skoledager),
          hjemme,
          tiltak: tiltak.length,
          arena,
        })}
      >
        <Stolper perioder={perioder} merker={merker} akse={akse} />
        <Maanedsrad akse={akse} />
        <Trinnrad merker={merker} akse={akse} til={til} />
        <Planrad merker={merker} akse={akse} />
      </div>
      <ul className={stil.forklaring}>
        <li data-slag="udokumentert">{ord.art.udokumentert}</li>
        <li data-slag="dokumentert">{ord.art.dokumentert}</li>
        <li data-slag="tilstede">{t('tilstede', { arena })}</li>
        {hjemme > 0 && <li data-slag="hjemme">{t('avtaltHjemme')}</li>}
        <li data-slag="plan">{t('planGjelder')}</li>
        <li data-slag="evaluering">{t('evaluert')}</li>
        {merker.some(({ slag }) => slag === 'mote') && <li data-slag="mote">{t('mote')}</li>}
      </ul>
    </figure>
  )
}
