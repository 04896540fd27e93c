import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { Fravaersgraf } from '../fravaer/Fravaersgraf.tsx'
import stil from './ved.module.css'

type Terskel = Sak['fravaer']['vinduer'][number]['terskler'][number]

/** The highest trinn that a window asks for; -1 where it asks for none. */
const passertTrinn = (terskler: readonly Terskel[]): number =>
  Math.max(-1, ...terskler.flatMap(({ passert, trinn }) => (passert ? trinn : [])))

/** The absence at a glance, and how it stands against the routine's next threshold. */
export function Fravaerskort({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.fravaerskort')
  const { normaltNaervaer, skoledagerUten, vinduer } = sak.fravaer
  const [{ talte, terskler }, ...andre] = vinduer
  const neste = terskler.find(({ passert }) => !passert)
  const hoyest = passertTrinn(terskler)
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
      {andre
        .filter((en) => passertTrinn(en.terskler) > hoyest)
        .map((en) => (
          <p key={en.id}>
            {t('ogsaa', {
              lengde: en.lengde.enhet,
              antall: en.talte.length,
              trinn: passertTrinn(en.terskler),
            })}
          </p>
        ))}
      {normaltNaervaer && (
        <p className={stil.linje}>
          {t('nervaer', {
            dager: skoledagerUten,
            av: normaltNaervaer.skoledager,
            innen: normaltNaervaer.innen ?? 0,
            hoyst: normaltNaervaer.hoyst.dager,
          })}
        </p>
      )}
    </Kort>
  )
}
