import { useTranslations } from 'use-intl'
import { dagerMellom } from '../../../../machines/kalender/dato.ts'
import { useDato } from '../../../ui/dato/bruk.ts'
import stil from './verktoy.module.css'

type Props = {
  tittel: string
  tall: readonly { dato: string; tall: number }[]
  /** The line of time that all the pictures share. */
  fra: string
  til: string
}

const BREDDE = 120
const HOYDE = 56
const LUFT = 6

/** One area: a point for each time, hard at the top. */
export function Skalabilde({ tittel, tall, fra, til }: Props) {
  const t = useTranslations('sak.verktoy')
  const d = useDato()
  const dager = Math.max(1, dagerMellom(fra, til))
  const punkter = tall.map(({ dato, tall: hoyt }) => ({
    dato,
    x: LUFT + ((BREDDE - 2 * LUFT) * dagerMellom(fra, dato)) / dager,
    y: HOYDE - LUFT - ((HOYDE - 2 * LUFT) * (hoyt - 1)) / 9,
  }))
  const siste = tall.at(-1)
  return (
    <figure>
      <figcaption>
        <span>{tittel}</span>
        {siste && <strong>{siste.tall}</strong>}
      </figcaption>
      <svg
        viewBox={`0 0 ${BREDDE} ${HOYDE}`}
        role="img"
        aria-label={t('bilde', {
          tittel,
          tall: tall.map((en) => `${en.tall} (${d.kort(en.dato)})`).join(', '),
        })}
      >
        {[1, 10].map((grense) => {
          const y = HOYDE - LUFT - ((HOYDE - 2 * LUFT) * (grense - 1)) / 9
          return <line key={grense} className={stil.grense} x1="0" x2={BREDDE} y1={y} y2={y} />
        })}
        <polyline
          className={stil.linje}
          points={punkter.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
        {punkter.map(({ dato, x, y }) => (
          <circle key={`${dato} ${y}`} className={stil.punkt} cx={x} cy={y} r="3" />
        ))}
      </svg>
    </figure>
  )
}
