import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Region } from './overgang.ts'
import { status } from './overgang.ts'
import stil from './tilstand.module.css'

type Props = { sak: Sak; region: Region; lyser: ReadonlySet<string> }

/** The side of a label, as the drawing was laid out for. */
const merke = 20

/** One region as boxes in boxes with numbered lines between them. The list beside says the same. */
export function Bilde({ sak, region, lyser }: Props) {
  const t = useTranslations('sak.tilstand')
  const { noder, kanter, overganger, bredde, hoyde, navn } = region
  // A line that can be taken lies on top of those that cannot.
  const sortert = kanter.toSorted((a, b) => Number(lyser.has(a.fra)) - Number(lyser.has(b.fra)))
  return (
    <figure className={stil.ramme} aria-label={t('bildet', { navn })}>
      <svg aria-hidden="true" viewBox={`-1 -1 ${bredde + 2} ${hoyde + 2}`} width={bredde}>
        {noder.map(({ id, tittel, x, y, bredde: b, hoyde: h, har }) => (
          <g key={id} className={stil.node} data-har={har} data-lyser={lyser.has(id) || undefined}>
            <rect x={x} y={y} width={b} height={h} rx="7" />
            <text x={har === 'barn' ? x + 12 : x + b / 2} y={har === 'barn' ? y + 21 : y + h / 2}>
              {tittel}
            </text>
          </g>
        ))}
        {sortert.map(({ fra, til, punkter, typer, merke: hjorne }) => {
          const numre = typer.map((type) => {
            const nr = overganger.findIndex((en) => en.type === type)
            const denne = overganger[nr]
            return { nr, status: denne && lyser.has(fra) ? status(sak, denne) : 'ikkeHer' }
          })
          const best = ['mulig', 'mangler', 'system'].find((s) => numre.some((v) => v.status === s))
          return (
            <g key={`${fra} ${til}`} className={stil.kant} data-status={best ?? 'ikkeHer'}>
              <polyline points={punkter.map(({ x, y }) => `${x},${y}`).join(' ')} />
              <path d={pil(punkter)} />
              {numre.map(({ nr, status: s }, plass) => (
                <g key={nr} className={stil.merke} data-status={s}>
                  <circle
                    cx={hjorne.x + merke * (plass + 0.5)}
                    cy={hjorne.y + merke / 2}
                    r={merke / 2 - 1}
                  />
                  <text x={hjorne.x + merke * (plass + 0.5)} y={hjorne.y + merke / 2}>
                    {nr + 1}
                  </text>
                </g>
              ))}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

/** A head on the last stretch of a line. */
function pil(punkter: Region['kanter'][number]['punkter']): string {
  const [fra, til] = punkter.slice(-2)
  if (!fra || !til) return ''
  const vinkel = Math.atan2(til.y - fra.y, til.x - fra.x)
  const hjorne = (sving: number) =>
    `${til.x - 8 * Math.cos(vinkel + sving)} ${til.y - 8 * Math.sin(vinkel + sving)}`
  return `M${til.x} ${til.y}L${hjorne(0.45)}L${hjorne(-0.45)}z`
}
