import { useTranslations } from 'use-intl'
import { Dato } from '../dato/Dato.tsx'
import stil from './graf.module.css'

export type Soyle = {
  dato: string
  /** Share of the day away, 0–1. */
  andel: number
  /** Agreed to be at home: neither there nor away. */
  hjemme: boolean
  /** Counts towards the threshold. */
  teller: boolean
  /** The kind and cause in words, for the table. */
  tekst: string
}

type Props = {
  navn: string
  /** One per school day, oldest first. */
  dager: readonly Soyle[]
  /** Shaded: the days from here on, with what they stand for. */
  skygge?: { fra: string; tekst: string }
}

const bredde = 10
const hoyde = 56

const slaget = ({ andel, hjemme, teller }: Soyle) => {
  if (andel > 0) return teller ? 'teller' : 'utelatt'
  return hjemme ? 'hjemme' : 'tilstede'
}

/** Absence day by day as bars on a line, and the same days as a table beneath. */
export function Soyler({ navn, dager, skygge }: Props) {
  const t = useTranslations('soyler')
  const borte = dager.filter((dag) => dag.andel > 0)
  const iTabellen = dager.filter((dag) => dag.andel > 0 || dag.hjemme)
  const skyggeFra = skygge ? dager.findIndex((dag) => dag.dato >= skygge.fra) : -1
  const vidde = dager.length * bredde
  return (
    <figure className={stil.soyler}>
      <svg viewBox={`0 0 ${vidde} ${hoyde}`} role="img" aria-label={navn}>
        {skyggeFra >= 0 && (
          <rect className={stil.skygge} x={skyggeFra * bredde} width="100%" height={hoyde} rx="2" />
        )}
        {dager.map((dag, nr) => {
          const topp = dag.andel > 0 ? Math.max(10, dag.andel * (hoyde - 8)) : dag.hjemme ? 6 : 3
          return (
            <rect
              key={dag.dato}
              className={stil[slaget(dag)]}
              x={nr * bredde + 1.5}
              y={hoyde - topp}
              width={bredde - 3}
              height={topp}
              rx="1.5"
            />
          )
        })}
      </svg>
      <ul className={stil.forklaring}>
        <li data-slag="teller">{t('teller')}</li>
        {borte.some((dag) => !dag.teller) && <li data-slag="utelatt">{t('tellerIkke')}</li>}
        {dager.some((dag) => dag.hjemme) && <li data-slag="hjemme">{t('hjemme')}</li>}
        {skyggeFra >= 0 && <li data-slag="skygge">{skygge?.tekst}</li>}
      </ul>
      <details>
        <summary>{t('visDager', { antall: iTabellen.length })}</summary>
        <table>
          <caption className="ds-sr-only">{navn}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dato')}</th>
              <th scope="col">{t('fravaer')}</th>
              <th scope="col">{t('teller')}</th>
            </tr>
          </thead>
          <tbody>
            {iTabellen.map((dag) => (
              <tr key={dag.dato}>
                <td>
                  <Dato dato={dag.dato} form="lang" />
                </td>
                <td>{dag.hjemme ? t('hjemme') : dag.tekst}</td>
                <td>{dag.teller ? t('ja') : t('nei')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
