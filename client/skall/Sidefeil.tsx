import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { lesFeil } from '../api.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'

const nokler = {
  INGEN_TILGANG: 'ingenTilgang',
  FINNES_IKKE: 'finnesIkke',
  FOR_MANGE: 'forMange',
  INTERN: 'intern',
  UGYLDIG_DATA: 'finnesIkke',
  IKKE_TILLATT: 'ingenTilgang',
  KONFLIKT: 'intern',
} as const

/** What the same page would answer again. */
const staarFast = new Set<string>(['ingenTilgang', 'finnesIkke'])

/** The page anew, files and all. Not where nobody answers: the browser's own page would take the place of ours. */
const lastPaaNytt = () =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    () => window.location.reload(),
    () => {},
  )

/** A page that could not be shown: why, what is safe, what to do. */
export function Sidefeil({ error }: { error: unknown }) {
  const t = useTranslations('sidefeil')
  const feil = lesFeil(error)
  const nokkel = feil ? nokler[feil.kode] : 'utenSvar'
  return (
    <FeilTilstand
      hva={t(`${nokkel}.hva`)}
      trygt={t(`${nokkel}.trygt`)}
      gjor={t(`${nokkel}.gjor`)}
      id={feil?.kode === 'INTERN' ? feil.id : undefined}
      provIgjen={staarFast.has(nokkel) ? undefined : lastPaaNytt}
    >
      <Link to="/">{t('tilbake')}</Link>
    </FeilTilstand>
  )
}
