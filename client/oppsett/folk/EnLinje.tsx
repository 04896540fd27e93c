import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import stil from '../../fravaer/importer/linjer.module.css'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Linje } from './svar.ts'

/** One line of a file: whom it is about, and what becomes of them or what is wrong. */
export function EnLinje({ linje }: { linje: Linje }) {
  const t = useTranslations('oppsett.linjer')
  const { nr, hvem, status, endret, advarsler, feil } = linje
  return (
    <tr data-status={feil.length === 0 && advarsler.length > 0 ? 'advarsel' : status}>
      <th scope="row">
        {nr === null ? (
          t('ikkeIFilen')
        ) : (
          <>
            <span className={stil.bareSmal}>{t('linje')} </span>
            {nr}
          </>
        )}
      </th>
      <td>
        {hvem && (
          <>
            <Navn>{hvem.navn}</Navn>
            {hvem.sted && <span className={stil.dempet}> {hvem.sted}</span>}
          </>
        )}
      </td>
      <td>
        {status !== 'feil' && hvem && <span className={stil.status}>{t(`status.${status}`)}</span>}
        {status !== 'feil' && <Endringer endret={endret} />}
        {feil.length > 0 && <Grunner feil={feil} />}
        {advarsler.map(({ kolonne, tekst }) => (
          <p key={tekst} className={stil.advarsel}>
            {kolonne && <strong>{kolonne}: </strong>}
            {tekst}
          </p>
        ))}
      </td>
    </tr>
  )
}

function Endringer({ endret }: Pick<Linje, 'endret'>) {
  const t = useTranslations('oppsett.linjer')
  return endret.map(({ kolonne, foer, etter }) => (
    <dl key={kolonne} className={stil.felt}>
      <dt>{kolonne}</dt>
      <dd>
        <span className="ds-sr-only">{t('foer')} </span>
        <del>{foer === null ? t('tomt') : <Fritekst>{foer}</Fritekst>}</del>
        <span aria-hidden> → </span>
        <span className="ds-sr-only">{t('etter')} </span>
        <strong>{etter === null ? t('tomt') : <Fritekst>{etter}</Fritekst>}</strong>
      </dd>
    </dl>
  ))
}

function Grunner({ feil }: Pick<Linje, 'feil'>) {
  const t = useTranslations('oppsett.linjer')
  return (
    <ul className={stil.grunner}>
      {feil.map(({ kolonne, tekst, verdi, saker, andreSaker }) => (
        <li key={`${kolonne} ${tekst}`}>
          {kolonne && <strong>{kolonne}: </strong>}
          {tekst}
          {verdi !== undefined && (
            <span className={stil.verdi}>
              {' '}
              {t('iFilen')}{' '}
              <code>
                <Fritekst>{verdi}</Fritekst>
              </code>
            </span>
          )}
          {saker.length > 0 && (
            <p>
              {t('saker')}{' '}
              {saker.map(({ id, barn }, i) => (
                <span key={id}>
                  {i > 0 && ', '}
                  <Link to="/sak/$id" params={{ id }}>
                    <Navn>{barn}</Navn>
                  </Link>
                </span>
              ))}
            </p>
          )}
          {andreSaker > 0 && <p>{t('andreSaker', { antall: andreSaker })}</p>}
        </li>
      ))}
    </ul>
  )
}
