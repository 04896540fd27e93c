import { Tag } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Hjemmel } from './lag.ts'
import stil from './laget.module.css'

/** A service that the law lets in without consent: on which basis, why, and who decided. */
export function UtenSamtykke({ sak, hjemmel }: { sak: Sak; hjemmel: Hjemmel }) {
  const t = useTranslations('sak.lagside')
  const { hjemler } = useRutine(sak)
  const id = useId()
  const { om, tjeneste, begrunnelse, dato, besluttetAv, opphort } = hjemmel
  return (
    <li className={stil.adgang} data-over={opphort !== null || undefined}>
      <h3 id={id}>
        {storForbokstav(tjeneste)}{' '}
        <Tag data-color={opphort ? 'neutral' : 'info'} data-size="sm">
          {t(opphort ? 'stand.opphort' : 'stand.utenSamtykke')}
        </Tag>
      </h3>
      <p>{hjemler.find((en) => en.id === hjemmel.hjemmel)?.tekst}</p>
      <p>
        <Fritekst>{begrunnelse}</Fritekst>
      </p>
      <p className={stil.dempet}>
        {t.rich('besluttet', {
          navn: () => <Navn>{sak.folk[besluttetAv] ?? ''}</Navn>,
          dato: () => <Dato dato={dato} />,
        })}
        {opphort && (
          <>
            {' '}
            {t.rich('opphort', { dato: () => <Dato dato={opphort.dato} /> })}{' '}
            <Fritekst>{opphort.grunn}</Fritekst>
          </>
        )}
      </p>
      {kanGjores(sak, 'hjemmel.opphort', om) && (
        <p className={stil.steg}>
          <Handlingslenke sakId={sak.id} hendelse="hjemmel.opphort" om={om} aria-describedby={id}>
            {t('grunnenBorte')}
          </Handlingslenke>
        </p>
      )}
    </li>
  )
}
