import { useTranslations } from 'use-intl'
import { useValg } from '../skall/valg.ts'
import { useDato } from '../ui/dato/bruk.ts'
import stil from './minesaker.module.css'
import type { Rad } from './saksliste.ts'

/** When somebody must act: how far off first, then the date. Overdue is said in words. */
export function Naar({ rad: { neste, lukket } }: { rad: Pick<Rad, 'neste' | 'lukket'> }) {
  const t = useTranslations('minesaker.rad')
  const d = useDato()
  const { tetthet } = useValg()
  if (lukket) return <p className={stil.naar}>{t('lukket', { dato: d.kort(lukket) })}</p>
  if (!neste) return null
  const { dato, forfalt } = neste
  const relativ = d.relativ(dato)
  return (
    <p className={stil.naar} data-forfalt={forfalt || undefined}>
      <time dateTime={dato}>
        <strong>{forfalt ? t('forfalt', { relativ }) : relativ}</strong>
        <span>{tetthet === 'tett' ? d.kort(dato) : d.lang(dato)}</span>
      </time>
    </p>
  )
}
