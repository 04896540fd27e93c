import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import stil from './fravaer.module.css'

/** The routine's thresholds, and which of them the counted days have passed. */
export function Terskler({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.fravaer')
  const d = useDato()
  return (
    <>
      <ul className={stil.terskler}>
        {sak.fravaer.terskler.map(({ id, over, trinn, passert }) => (
          <li key={id} data-passert={passert || undefined}>
            {t('grense', { over, trinn, tittel: sak.trapp[trinn]?.tittel ?? '' })}{' '}
            <strong>{t(passert ? 'passert' : 'ikkePassert')}</strong>
          </li>
        ))}
      </ul>
      <p className={stil.dempet}>
        {t('telles', { periode: d.periode(sak.fravaer.fra, sak.fravaer.til) })}{' '}
        {t('regel', { rutine: sak.rutine.tittel, versjon: sak.rutine.versjon })}
      </p>
    </>
  )
}
