import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EnLinje } from './EnLinje.tsx'
import stil from './linjer.module.css'
import { Sider } from './Sider.tsx'
import type { Linje } from './svar.ts'

/** Lines drawn at a time: a file may have ten thousand. */
const SIDE = 100

/** The lines of a file, a page at a time: the child, the day, and what becomes of it. */
export function Linjer({ linjer }: { linjer: readonly Linje[] }) {
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
            <th scope="col">{t('linje')}</th>
            <th scope="col">{t('barn')}</th>
            <th scope="col">{t('fravaer')}</th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {linjer.slice(fra, til).map((linje) => (
            <EnLinje key={linje.nr} linje={linje} />
          ))}
        </tbody>
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
