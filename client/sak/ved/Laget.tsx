import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useOrd } from '../../tekster/ord.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Person } from '../../ui/person/Person.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import stil from './ved.module.css'

/** The team around the child: whoever holds the relay, who is asked to take it, the guardians. */
export function Laget({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.laget')
  const { rolle } = useOrd()
  const { holder, tilbud, bytter } = sak.stafett
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
      </ul>
      <p className={stil.linje}>
        <Link to="/sak/$id/familien" params={{ id: sak.id }}>
          {t('familien')}
        </Link>
      </p>
      <p className={stil.linje}>
        {t('bytter', { bytter })}{' '}
        {kanGjores(sak, 'stafett.tilbudt') && (
          <Handlingslenke sakId={sak.id} hendelse="stafett.tilbudt">
            {t('tilby')}
          </Handlingslenke>
        )}
      </p>
    </Kort>
  )
}
