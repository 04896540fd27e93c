import { useTranslations } from 'use-intl'
import { lesFeil } from '../../api.ts'
import { FeilTilstand } from '../../ui/flate/FeilTilstand.tsx'
import type { Lesefeil as Feil } from './importMaskin.ts'
import { MAKS_MB } from './importMaskin.ts'

/** Why a file could not be looked over. Nothing is written. */
export function Lesefeil({ feil }: { feil: Feil }) {
  const t = useTranslations('fravaer.feil')
  const gjor = useGjor()
  switch (feil.slag) {
    case 'forStor':
      return (
        <FeilTilstand
          hva={t('forStor')}
          trygt={t('ingenting')}
          gjor={t('delOpp', { mb: MAKS_MB })}
        />
      )
    case 'ikkeTekst':
      return <FeilTilstand hva={t('ikkeTekst')} trygt={t('ingenting')} gjor={t('lagreSomCsv')} />
    case 'regneark':
      return <FeilTilstand hva={t('regneark')} trygt={t('ingenting')} gjor={t('lagreSomCsv')} />
    case 'svar':
      return <FeilTilstand hva={t('ikkeLest')} trygt={t('ingenting')} {...gjor(feil.feil)} />
  }
}

/** Why the import did not get to its end. What was written stands. */
export function Importfeil({ feil }: { feil: unknown }) {
  const t = useTranslations('fravaer.feil')
  const gjor = useGjor()
  return <FeilTilstand hva={t('stanset')} trygt={t('staar')} {...gjor(feil)} />
}

/** What to do about an error, and the id to quote. */
function useGjor() {
  const t = useTranslations('fravaer.feil')
  return (feil: unknown): { gjor: string; id?: string } => {
    const lest = lesFeil(feil)
    switch (lest?.kode) {
      case 'UGYLDIG_DATA':
        return { gjor: [...new Set(lest.felt.map(({ grunn }) => grunn))].join(' ') }
      case 'INGEN_TILGANG':
        return { gjor: t('ingenTilgang') }
      case 'FOR_MANGE':
        return { gjor: t('forMange') }
      case 'INTERN':
        return { gjor: t('intern'), id: lest.id }
      default:
        return { gjor: t('utenSvar') }
    }
  }
}
