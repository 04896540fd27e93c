import { useTranslations } from 'use-intl'
import { Navn } from '../../ui/person/Navn.tsx'
import { Dag, Endring } from './Dag.tsx'
import { Grunner } from './Grunner.tsx'
import stil from './linjer.module.css'
import type { Linje } from './svar.ts'

/** One line of a file: whose it is, the day, and what becomes of it or what is wrong with it. */
export function EnLinje({ linje }: { linje: Linje }) {
  const t = useTranslations('fravaer.linjer')
  const { nr, barn } = linje
  const advarsel = linje.status !== 'feil' && linje.advarsel
  return (
    <tr data-status={advarsel ? 'advarsel' : linje.status}>
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
          {linje.dag && <Dag dag={linje.dag} />}
          <Grunner feil={linje.feil} />
        </td>
      ) : (
        <>
          <td>
            {linje.foer ? <Endring foer={linje.foer} etter={linje.rad} /> : <Dag dag={linje.rad} />}
          </td>
          <td>
            <span className={stil.status}>{t(`hva.${linje.status}`)}</span>
            {advarsel && <p className={stil.advarsel}>{advarsel}</p>}
            {linje.merknader.map((merknad) => (
              <p key={merknad} className={stil.dempet}>
                {merknad}
              </p>
            ))}
          </td>
        </>
      )}
    </tr>
  )
}
