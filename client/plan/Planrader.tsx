import { Tag } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Utkastrad } from '../../machines/sak/kontekst.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { datoTall } from '../ui/dato/format.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { Ansvarlig } from './Ansvarlig.tsx'
import stil from './planrader.module.css'
import type { Versjon } from './versjoner.ts'

/** A row of a draft, or of a version: then it has an id, and evaluations may speak of it. */
type Rad = Utkastrad & { id?: string }

type Evaluering = Versjon['evalueringer'][number]

type Props = {
  rader: readonly Rad[]
  evalueringer?: readonly Evaluering[]
  /** Rows that wait for their next evaluation show its date. */
  venter?: (rad: Rad) => boolean
  /** What stands below the measures of a row. */
  under?: (rad: Rad) => ReactNode
}

const kolonner = ['omraade', 'hvorfor', 'tiltak', 'ansvarlig', 'evaluering'] as const

/** The plan's rows in the municipality's own columns (R705–822). */
export function Planrader({ rader, evalueringer = [], venter = () => true, under }: Props) {
  const t = useTranslations('plan')
  return (
    <table className={stil.rader}>
      <caption className="ds-sr-only">{t('rader')}</caption>
      <thead>
        <tr>
          {kolonner.map((kolonne) => (
            <th key={kolonne} scope="col">
              {t(`kolonne.${kolonne}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rader.map((rad, nr) => (
          <tr key={rad.id ?? `${nr}-${rad.omraade}`}>
            <th scope="row" data-kolonne={t('kolonne.omraade')}>
              <Fritekst>{rad.omraade}</Fritekst>
            </th>
            <td data-kolonne={t('kolonne.hvorfor')}>
              <Fritekst>{rad.hvorfor}</Fritekst>
            </td>
            <td data-kolonne={t('kolonne.tiltak')}>
              <ul>
                {rad.tiltak.map((tiltak) => (
                  <li key={tiltak}>
                    <Fritekst>{tiltak}</Fritekst>
                  </li>
                ))}
              </ul>
              {rad.kjennetegn && (
                <p className={stil.kjennetegn}>
                  <span>{t('kjennetegn')}</span> <Fritekst>{rad.kjennetegn}</Fritekst>
                </p>
              )}
              {under?.(rad)}
            </td>
            <td data-kolonne={t('kolonne.ansvarlig')}>
              <Ansvarlig ansvarlig={rad.ansvarlig} />
            </td>
            <td data-kolonne={t('kolonne.evaluering')}>
              <Evalueringer rad={rad} evalueringer={evalueringer} venter={venter(rad)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Celle = { rad: Rad; evalueringer: readonly Evaluering[]; venter: boolean }

/** The dated results so far, and the date of the next look. */
function Evalueringer({ rad, evalueringer, venter }: Celle) {
  const t = useTranslations('plan')
  const d = useDato()
  const { id = '' } = rad
  const resultater = evalueringer.flatMap(({ dato, utfall, ord }) => {
    const mitt = utfall[id]
    return mitt ? [{ dato, ...mitt, videre: ord.utfall[id] }] : []
  })
  return (
    <>
      {resultater.map(({ dato, resultat, utfall, videre, gjennomfort, hjalp }) => (
        <div key={dato} className={stil.resultat}>
          <p>
            <time dateTime={dato}>{datoTall(dato)}:</time> <Fritekst>{resultat}</Fritekst>
          </p>
          <p className={stil.utfall}>
            <Tag
              className={stil.merkelapp}
              data-size="sm"
              data-color={utfall === 'avsluttes' ? 'neutral' : 'accent'}
            >
              {videre}
            </Tag>
            <span>
              {t(`gjennomfort.${gjennomfort}`)}, {t(`hjalp.${hjalp}`)}
            </span>
          </p>
        </div>
      ))}
      {venter &&
        (rad.evalueres ? (
          <time dateTime={rad.evalueres}>{d.kort(rad.evalueres)}</time>
        ) : (
          <span className={stil.uten}>{t('utenDato')}</span>
        ))}
    </>
  )
}
