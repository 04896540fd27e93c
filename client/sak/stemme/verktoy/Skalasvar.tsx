import { useTranslations } from 'use-intl'
import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import type { Verktoy } from '../innspill.ts'
import stil from './verktoy.module.css'

const HOYEST = 10

/** A number for each area that the child wanted to speak of, and its own words. */
export function Skalasvar({ skala }: { skala: NonNullable<Verktoy['skala']> }) {
  const t = useTranslations('sak.verktoy')
  return (
    <>
      <ul className={stil.skala}>
        {skala.map(({ omraade, tittel, tall, sagt }) => (
          <li key={omraade}>
            <span>{tittel}</span>
            <span>{t.rich('avTi', { tall, b: (bit) => <strong>{bit}</strong> })}</span>
            <svg viewBox={`0 0 ${HOYEST} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={tall} height="1" />
            </svg>
            {sagt && (
              <q>
                <Fritekst>{sagt}</Fritekst>
              </q>
            )}
          </li>
        ))}
      </ul>
      <p className={stil.dempet}>{t('endene')}</p>
    </>
  )
}
