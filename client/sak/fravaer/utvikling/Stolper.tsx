import { leggTilDager } from '../../../../machines/kalender/dato.ts'
import type { Akse } from './akse.ts'
import type { Merke, Periode } from './hent.ts'
import stil from './utvikling.module.css'

type Props = { perioder: readonly Periode[]; merker: readonly Merke[]; akse: Akse }

/** How much of its place a pillar fills. */
const FYLL = 0.82

/** A pillar for each period, as high as it has school days, filled by those away; on top those agreed at home. */
export function Stolper({ perioder, merker, akse }: Props) {
  const hoyest = Math.max(1, ...perioder.map(({ skoledager, hjemme }) => skoledager + hjemme))
  return (
    <svg
      className={stil.stolper}
      viewBox={`0 0 100 ${hoyest}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {perioder.map(({ fra, til, skoledager, hjemme, dokumentert, udokumentert }) => {
        const x = akse.ved(fra)
        const width = (akse.ved(leggTilDager(til, 1)) - x) * FYLL
        const borte = dokumentert + udokumentert
        return (
          <g key={fra}>
            <rect
              className={stil.hjemme}
              {...{ x, width }}
              y={hoyest - skoledager - hjemme}
              height={hjemme}
            />
            <rect
              className={stil.tilstede}
              {...{ x, width }}
              y={hoyest - skoledager}
              height={skoledager}
            />
            <rect
              className={stil.dokumentert}
              {...{ x, width }}
              y={hoyest - borte}
              height={dokumentert}
            />
            <rect
              className={stil.udokumentert}
              {...{ x, width }}
              y={hoyest - udokumentert}
              height={udokumentert}
            />
          </g>
        )
      })}
      {merker
        .filter(({ slag }) => slag === 'trinn' || slag === 'plan')
        .map(({ slag, dato }) => (
          <line
            key={`${slag}${dato}`}
            className={stil.merkestrek}
            x1={akse.ved(dato)}
            x2={akse.ved(dato)}
            y1="0"
            y2={hoyest}
          />
        ))}
    </svg>
  )
}
