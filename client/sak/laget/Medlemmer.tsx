import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useOrd } from '../../tekster/ord.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Person } from '../../ui/person/Person.tsx'
import type { Sak } from '../bruk.ts'
import { grupper } from './lag.ts'
import stil from './laget.module.css'
import { Medlem } from './Medlem.tsx'
import { Vanligvis } from './Vanligvis.tsx'

/** Who is in the team, group by group; the holder of the relay is always there. */
export function Medlemmer({ sak }: { sak: Sak }) {
  const t = useTranslations('sak')
  const { rolle } = useOrd()
  const { ansatte, familien, utenfra, gatt } = grupper(sak)
  const { holder } = sak.stafett
  const rader = (alle: typeof ansatte) =>
    alle.map((en) => <Medlem key={en.om} sak={sak} medlem={en} />)
  const holderErMed = ansatte.some(({ person }) => person === holder.person)
  const ingen = ansatte.length + familien.length + utenfra.length === 0
  return (
    <Kort tittel={t('lagside.hvemErMed')}>
      <Gruppe tittel={t('lagside.her', { arena: sak.arena })}>
        {!holderErMed && (
          <li className={stil.medlem}>
            <Person navn={sak.folk[holder.person] ?? ''} linje={rolle[holder.rolle]} holder />
          </li>
        )}
        {rader(ansatte)}
      </Gruppe>
      {familien.length > 0 && <Gruppe tittel={t('familien.tittel')}>{rader(familien)}</Gruppe>}
      {utenfra.length > 0 && <Gruppe tittel={t('lagside.utenfra')}>{rader(utenfra)}</Gruppe>}
      <Vanligvis sak={sak} tomt={ingen} />
      {gatt.length > 0 && (
        <details className={stil.over}>
          <summary>{t('lagside.gatt', { antall: gatt.length })}</summary>
          <ul className={stil.liste}>{rader(gatt)}</ul>
        </details>
      )}
    </Kort>
  )
}

function Gruppe({ tittel, children }: { tittel: string; children: ReactNode }) {
  return (
    <section className={stil.gruppe}>
      <h3>{tittel}</h3>
      <ul className={stil.liste}>{children}</ul>
    </section>
  )
}
