import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { erForesatt } from '../../../machines/familie/erForesatt.ts'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Person } from '../../ui/person/Person.tsx'
import type { Sak } from '../bruk.ts'
import familien from '../familien/familien.module.css'
import { Medlem } from '../familien/Medlem.tsx'
import { Foert } from '../kartlegging/Foert.tsx'

/** Whom one is about to contact, how to reach them, and what was said last. */
export function Foresatte({ sak }: { sak: Sak }) {
  const t = useTranslations('sak')
  const { data } = useQuery(api.foresatt.til.queryOptions({ sakId: sak.id }))
  const { foresatte, barn } = sak
  return (
    <Kort
      tittel={t('gjor.foresatte')}
      ved={
        <Link to="/sak/$id/familien" params={{ id: sak.id }}>
          {t('familien.tittel')}
        </Link>
      }
    >
      <ul className={familien.medlemmer}>
        {data
          ? data.foresatte
              .filter((en) => erForesatt(en.data, sak.idag))
              .map((en) => <Medlem key={en.id} medlem={en} sak={sak} kanEndre={false} />)
          : barn.foresatte.map(({ id, navn, relasjon }) => (
              <li key={id}>
                <Person navn={navn} linje={relasjon} />
              </li>
            ))}
      </ul>
      {foresatte?.kontaktet && (
        <section>
          <h3>{t('gjor.sistKontakt')}</h3>
          <Foert tekst={foresatte.tekst} dato={foresatte.dato} />
        </section>
      )}
    </Kort>
  )
}
