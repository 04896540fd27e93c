import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useOrd } from '../../tekster/ord.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import stil from './importer.module.css'
import type { Linje, Rad } from './svar.ts'

/** Lines drawn at a time: a file may have ten thousand. */
const SIDE = 100

/** The lines of a file: the child, the day, and what becomes of it. */
export function Linjer({ linjer }: { linjer: readonly Linje[] }) {
  const t = useTranslations('fravaer.linjer')
  const [vist, settVist] = useState(SIDE)
  return (
    <>
      <table className={stil.linjer}>
        <caption className="ds-sr-only">{t('navn')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('linje')}</th>
            <th scope="col">{t('barn')}</th>
            <th scope="col">{t('fravaer')}</th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {linjer.slice(0, vist).map((linje) => (
            <EnLinje key={linje.nr} linje={linje} />
          ))}
        </tbody>
      </table>
      {linjer.length > vist && (
        <Button variant="secondary" onClick={() => settVist(vist + SIDE)}>
          {t('flere', { antall: Math.min(SIDE, linjer.length - vist) })}
        </Button>
      )}
    </>
  )
}

function EnLinje({ linje }: { linje: Linje }) {
  const t = useTranslations('fravaer.linjer')
  const { nr, status, barn } = linje
  return (
    <tr data-status={status}>
      <th scope="row">
        <span className={stil.bareSmal}>{t('linje')} </span>
        {nr}
      </th>
      <td>
        {barn && (
          <>
            <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
            <span className={stil.dempet}> {barn.gruppe}</span>
          </>
        )}
      </td>
      {linje.status === 'feil' ? (
        <td colSpan={2}>
          <ul className={stil.grunner}>
            {linje.feil.map(({ felt, grunn }) => (
              <li key={felt + grunn}>
                {felt !== 'linje' && <strong>{t(`felt.${felt}`)}: </strong>}
                {grunn}
              </li>
            ))}
          </ul>
        </td>
      ) : (
        <>
          <td>
            <Dag rad={linje.rad} />
          </td>
          <td>
            <span className={stil.status}>{t(`hva.${linje.status}`)}</span>
          </td>
        </>
      )}
    </tr>
  )
}

function Dag({ rad: { dato, art, aarsak, timer } }: { rad: Rad }) {
  const t = useTranslations('sak.fravaer')
  const ord = useOrd()
  return (
    <>
      <Dato dato={dato} form="lang" />
      <span className={stil.dempet}>
        {' '}
        {ord.aarsak[aarsak]} · {litenForbokstav(ord.art[art])} ·{' '}
        {timer === null ? t('heleDagen') : t('timer', { timer })}
      </span>
    </>
  )
}
