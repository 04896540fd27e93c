import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Person } from '../../ui/person/Person.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import type { Medlem as Ett } from './familie.ts'
import stil from './familien.module.css'
import { useSistKontakt } from './useSistKontakt.ts'

type Props = {
  medlem: Ett
  sak: Pick<Sak, 'id' | 'arena' | 'barn' | 'kontaktet' | 'kontaktetSammen'>
  kanEndre: boolean
}

/** One guardian: who it is, how to reach them, and what to remember. */
export function Medlem({ medlem, sak, kanEndre }: Props) {
  const t = useTranslations('sak.familien')
  const visNavn = useVisNavn()
  const { kort } = useDato()
  const { id, navn, relasjon, helst, data } = medlem
  const { spraak, tolk, foreldreansvar, kontakt, til } = data
  const sistKontakt = useSistKontakt(sak)(id)
  const merknader = [
    spraak && t('snakker', { spraak }),
    tolk && t('tolk'),
    foreldreansvar && t(foreldreansvar === 'har' ? 'ansvar' : 'utenAnsvar'),
  ].filter(Boolean)
  return (
    <li className={stil.medlem}>
      <Person
        navn={navn}
        linje={til ? `${relasjon}, ${t('fra', { dato: kort(til) })}` : relasjon}
      />
      {kontakt.slag === 'skjermet' ? (
        <p>{t('skjermet', { arena: sak.arena })}</p>
      ) : (
        <>
          {(kontakt.telefon || kontakt.epost) && (
            <p className={stil.veier}>
              {kontakt.telefon && (
                <a href={`tel:${kontakt.telefon.replaceAll(' ', '')}`}>{kontakt.telefon}</a>
              )}
              {kontakt.epost && <a href={`mailto:${kontakt.epost}`}>{kontakt.epost}</a>}
            </p>
          )}
          {(helst || kontakt.merknad) && (
            <p>
              {helst && t('helst', { hvordan: helst })}{' '}
              {kontakt.merknad && <Fritekst>{kontakt.merknad}</Fritekst>}
            </p>
          )}
        </>
      )}
      {sistKontakt && <p className={stil.dempet}>{sistKontakt}</p>}
      {merknader.length > 0 && <p className={stil.dempet}>{merknader.join(' ')}</p>}
      {kanEndre && (
        <p>
          <Link
            to="/sak/$id/familien/$foresatt"
            params={{ id: sak.id, foresatt: id }}
            aria-label={t('endreNavn', { navn: visNavn(navn) })}
          >
            {t('endre')}
          </Link>
        </p>
      )}
    </li>
  )
}
