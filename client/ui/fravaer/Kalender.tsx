import { ukedag } from '../../../machines/kalender/dato.ts'
import { useValg } from '../../skall/valg.ts'
import { useDato } from '../dato/bruk.ts'
import { datotabeller } from '../dato/tabeller.ts'
import stil from './telling.module.css'
import { uker } from './uker.ts'

type Props = {
  /** What the picture shows, for whoever does not see it. */
  navn: string
  fra: string
  til: string
  talte: readonly string[]
  utelatt: readonly string[]
}

/** The window as a wall calendar, a week a line: counted days filled, left-out days dashed. */
export function Kalender({ navn, fra, til, talte, utelatt }: Props) {
  const d = useDato()
  const { ukedager } = datotabeller[useValg().spraak]
  const rader = uker(fra, til, [...talte, ...utelatt])
  const hode = rader[0] ?? []
  function slag(dato: string) {
    if (dato < fra || dato > til) return 'utenfor'
    return talte.includes(dato) ? 'teller' : utelatt.includes(dato) ? 'utelatt' : undefined
  }
  return (
    <div role="img" aria-label={navn} className={stil.kalender} data-dager={hode.length}>
      <span />
      {hode.map((dato) => (
        <span key={dato} className={stil.ukedag}>
          {ukedager[ukedag(dato)]?.replace('.', '')}
        </span>
      ))}
      {rader.map((dager) => (
        <div key={dager[0]} className={stil.uke}>
          <span>{dager[0] && d.kort(dager[0])}</span>
          {dager.map((dato) => (
            <span key={dato} className={stil.dag} data-slag={slag(dato)}>
              {Number(dato.slice(8))}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
