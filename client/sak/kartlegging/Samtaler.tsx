import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useRamse } from '../../tekster/ramse.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import type { Ark } from './ark.ts'
import { Foert } from './Foert.tsx'
import stil from './kartlegging.module.css'

/** Talks and agreements of the trinn; nothing at all when there are none. */
export function Samtaler({ ark, arena }: { ark: Ark; arena: Sak['arena'] }) {
  const t = useTranslations('sak.kartlegging')
  const ramse = useRamse()
  const { samtale, droftet, hjelpetjenester, kontaktform } = ark
  if (!(samtale || droftet || hjelpetjenester || kontaktform)) return null
  return (
    <Kort tittel={t('samtaler')}>
      {droftet && (
        <Del tittel={t('droftet')}>
          <Foert tekst={droftet.oppsummering} dato={droftet.dato} />
        </Del>
      )}
      {samtale && (
        <Del tittel={t('samtale', { arena })}>
          <p className={stil.dempet}>{t('medVar', { hvem: ramse(samtale.deltakere) })}</p>
          <Foert tekst={samtale.oppsummering} dato={samtale.dato} />
        </Del>
      )}
      {hjelpetjenester && (
        <Del tittel={t('hjelpetjenester')}>
          {hjelpetjenester.tjenester.length > 0 && (
            <p className={stil.dempet}>{ramse(hjelpetjenester.tjenester)}</p>
          )}
          <Foert tekst={hjelpetjenester.vurdering} dato={hjelpetjenester.dato} />
        </Del>
      )}
      {kontaktform && (
        <Del tittel={t('kontaktform')}>
          <p className={stil.dempet}>{ramse(kontaktform.former)}</p>
          <Foert tekst={kontaktform.avtale} dato={kontaktform.dato} />
        </Del>
      )}
    </Kort>
  )
}

const Del = ({ tittel, children }: { tittel: string; children: ReactNode }) => (
  <section>
    <h3>{tittel}</h3>
    {children}
  </section>
)
