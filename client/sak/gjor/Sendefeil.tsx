import { Link, useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { FeilTilstand } from '../../ui/flate/FeilTilstand.tsx'
import type { Sak } from '../bruk.ts'
import { Mangler } from '../handling/Mangler.tsx'
import type { Sendefeil as Feil } from './useSending.ts'

type Props = { sak: Sak; feil: Exclude<Feil, { kode: 'KONFLIKT' }> }

/** Why nothing was written. What was filled in stands. */
export function Sendefeil({ sak, feil }: Props) {
  const t = useTranslations('sak.gjor')
  // The page on the screen; the address may be on its way to the login page already.
  const herfra = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.href ?? '/' })
  switch (feil.kode) {
    case 'UGYLDIG_DATA':
      return (
        <div role="alert">
          <h2>{t('ikkeGodtatt')}</h2>
          <ul>
            {feil.felt.map(({ sti, grunn }) => (
              <li key={sti}>{grunn}</li>
            ))}
          </ul>
        </div>
      )
    case 'IKKE_TILLATT':
      return (
        <div role="alert">
          <h2>{t('ikkeEnna')}</h2>
          <Mangler sak={sak} mangler={feil.mangler} />
        </div>
      )
    case 'INGEN_TILGANG':
    case 'FINNES_IKKE':
      return <FeilTilstand hva={t('ingenTilgang')} trygt={t('trygt')} gjor={t('spor')} />
    case 'LOGGET_UT':
      return (
        <FeilTilstand hva={t('loggetUt')} trygt={t('trygt')} gjor={t('loggInnIgjen')}>
          <Link to="/logg-inn" search={{ til: herfra }}>
            {t('loggInn')}
          </Link>
        </FeilTilstand>
      )
  }
}
