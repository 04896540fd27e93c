import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { Fravaersgraf } from '../fravaer/Fravaersgraf.tsx'
import stil from './ved.module.css'

/** The absence at a glance, and how it stands against the routine's next threshold. */
export function Fravaerskort({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.fravaerskort')
  const { normaltNaervaer, skoledagerUten, vinduer } = sak.fravaer
  const [{ talte, terskler }] = vinduer
  const neste = terskler.find(({ passert }) => !passert)
  return (
    <Kort tittel={t('tittel')}>
      <Fravaersgraf sak={sak} />
      <p>
        {neste
          ? t('motGrense', { antall: talte.length, grense: neste.over })
          : t('overAlle', { antall: talte.length })}{' '}
        <Link to="/sak/$id/fravaer" params={{ id: sak.id }}>
          {t('seHvilke')}
        </Link>
      </p>
      <p className={stil.linje}>
        {t('nervaer', {
          dager: skoledagerUten,
          av: normaltNaervaer.skoledager,
          arena: sak.arena,
        })}
      </p>
    </Kort>
  )
}
