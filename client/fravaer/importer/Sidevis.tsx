import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import stil from './linjer.module.css'
import { Sider } from './Sider.tsx'

/** Lines drawn at a time: a file may have ten thousand. */
const SIDE = 100

type Props<L> = {
  kolonner: readonly string[]
  linjer: readonly L[]
  /** A row of the table, with a key of its own. */
  rad: (linje: L) => ReactNode
}

/** The lines of a file, a page at a time. */
export function Sidevis<L>({ kolonner, linjer, rad }: Props<L>) {
  const t = useTranslations('fravaer.linjer')
  const [fra, settFra] = useState(0)
  const tabell = useRef<HTMLTableElement>(null)
  const til = Math.min(fra + SIDE, linjer.length)
  return (
    <>
      <table className={stil.linjer} ref={tabell} tabIndex={-1}>
        <caption>
          {linjer.length > SIDE
            ? t('utsnitt', { fra: fra + 1, til, antall: linjer.length })
            : t('antall', { antall: linjer.length })}
        </caption>
        <thead>
          <tr>
            {kolonner.map((navn) => (
              <th key={navn} scope="col">
                {navn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{linjer.slice(fra, til).map(rad)}</tbody>
      </table>
      {linjer.length > SIDE && (
        <Sider
          forrige={fra > 0}
          neste={til < linjer.length}
          bla={(retning) => {
            settFra(fra + retning * SIDE)
            tabell.current?.focus()
          }}
        />
      )}
    </>
  )
}
