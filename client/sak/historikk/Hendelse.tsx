import { Tag } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Setning } from '../Setning.tsx'
import type { Rad } from './hendelser.ts'
import stil from './historikk.module.css'

type Props = {
  rad: Rad
  /** Earlier entries of the same kind, told together with this one. */
  flere: readonly Rad[]
  /** Whether what was written is unfolded from the start. */
  apen: boolean
}

export const radId = (nr: number): string => `hendelse-${nr}`

/** One thing that happened, as a sentence; what was written unfolds beneath it. */
export function Hendelse({ rad, flere, apen }: Props) {
  const t = useTranslations('sak.historikk')
  const { setning, iEttertid, registrert, detaljer } = rad
  const linje = (
    <>
      <Setning>{setning}</Setning>
      {flere.length > 0 && (
        <span className={stil.dempet}> {t('ganger', { antall: flere.length + 1 })}</span>
      )}
      {iEttertid && (
        <>
          {' '}
          <Tag data-color="neutral">
            <span>
              {t('iEttertid')} <Dato dato={registrert.slice(0, 10)} />
            </span>
          </Tag>
        </>
      )}
    </>
  )
  const plass = { id: radId(rad.nr), tabIndex: -1, className: stil.rad }
  if (detaljer.length === 0) return <li {...plass}>{linje}</li>
  return (
    <li {...plass}>
      <details open={apen}>
        <summary>{linje}</summary>
        <dl className={stil.detaljer}>
          {detaljer.map(({ tittel, tekst }) => (
            <div key={tittel}>
              <dt>
                <Setning>{tittel}</Setning>
              </dt>
              <dd>
                <Fritekst>{tekst}</Fritekst>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}
