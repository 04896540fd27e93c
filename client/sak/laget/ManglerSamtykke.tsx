import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import stil from './laget.module.css'

/** The services that may not join yet, each with the way to the consent that they lack. */
export function ManglerSamtykke({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.lagside')
  const uten = sak.laget.tjenester.filter(({ kanVaereMed }) => !kanVaereMed)
  if (uten.length === 0) return null
  return (
    <Kort tittel={t('kanIkkeEnnaa')}>
      <p>{t('kanIkkeOm')}</p>
      <ul className={stil.uten}>
        {uten.map(({ id, navn }) => (
          <li key={id}>
            <Handlingslenke sakId={sak.id} hendelse="samtykke.gitt" med={{ tjeneste: id }}>
              {storForbokstav(navn)}
            </Handlingslenke>
          </li>
        ))}
      </ul>
    </Kort>
  )
}
