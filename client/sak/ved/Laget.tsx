import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useOrd } from '../../tekster/ord.ts'
import { useRamse } from '../../tekster/ramse.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Person } from '../../ui/person/Person.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { grupper, navnPaa } from '../laget/lag.ts'
import stil from './ved.module.css'

/** The team around the child at a glance: who holds the relay, who is asked to, the guardians, who else. */
export function Laget({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.laget')
  const { rolle } = useOrd()
  const ramse = useRamse()
  const { holder, tilbud, bytter } = sak.stafett
  const lag = grupper(sak)
  const ansatte = lag.ansatte.filter(({ person }) => person !== holder.person)
  const tjenester = (alle: typeof lag.utenfra) => ramse(alle.map((en) => navnPaa(sak, en)))
  const utestengt = lag.utenfra.filter(({ om }) => sak.laget.utestengt.includes(om))
  return (
    <Kort tittel={t('tittel')}>
      <ul className={stil.lag}>
        <li>
          <Person navn={sak.folk[holder.person] ?? ''} linje={rolle[holder.rolle]} holder />
        </li>
        {tilbud && (
          <li>
            <Person navn={sak.folk[tilbud.til.person] ?? ''} linje={t('tilbudt')} />
          </li>
        )}
        {sak.barn.foresatte.map(({ id, navn, relasjon }) => (
          <li key={id}>
            <Person navn={navn} linje={relasjon} />
          </li>
        ))}
        {ansatte.map(({ om, person, rolle }) => (
          <li key={om}>
            <Person navn={sak.folk[person ?? ''] ?? ''} linje={rolle ?? undefined} />
          </li>
        ))}
      </ul>
      {lag.utenfra.length > 0 && <p>{t('tjenester', { hvem: tjenester(lag.utenfra) })}</p>}
      {utestengt.length > 0 && (
        <p className={stil.varsel}>{t('utenSamtykke', { hvem: tjenester(utestengt) })}</p>
      )}
      <p className={stil.linje}>
        <Link to="/sak/$id/laget" params={{ id: sak.id }}>
          {t('laget')}
        </Link>
      </p>
      <p className={stil.linje}>
        <Link to="/sak/$id/familien" params={{ id: sak.id }}>
          {t('familien')}
        </Link>
      </p>
      <p className={stil.linje}>
        {t('bytter', { bytter, inn: sak.tattInn ? 'ja' : 'nei' })}{' '}
        {kanGjores(sak, 'stafett.tilbudt') && (
          <Handlingslenke sakId={sak.id} hendelse="stafett.tilbudt">
            {t('tilby')}
          </Handlingslenke>
        )}
      </p>
    </Kort>
  )
}
