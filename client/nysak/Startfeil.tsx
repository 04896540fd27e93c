import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { lesFeil } from '../api.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'

/** Why the case was not opened; a case that stands in the way is led to. */
export function Startfeil({ feil }: { feil: unknown }) {
  const t = useTranslations('nysak')
  if (!feil) return null
  const lest = lesFeil(feil)
  const vis = (gjor: string, id?: string) => (
    <FeilTilstand hva={t('feil.tittel')} trygt={t('feil.trygt')} gjor={gjor} id={id} />
  )
  switch (lest?.kode) {
    case undefined:
      return vis(t('feil.utenSvar'))
    case 'UGYLDIG_DATA':
      return null
    case 'IKKE_TILLATT': {
      const sakId = lest.mangler.find((mangel) => mangel.sakId)?.sakId
      return (
        <>
          {vis(lest.mangler.map(({ tekst }) => tekst).join(' '))}
          {sakId && (
            <p>
              <Link to="/sak/$id" params={{ id: sakId }}>
                {t('barn.tilSaken')}
              </Link>
            </p>
          )}
        </>
      )
    }
    case 'INGEN_TILGANG':
    case 'FINNES_IKKE':
      return vis(t('feil.ingenTilgang'))
    case 'FOR_MANGE':
      return vis(t('feil.forMange'))
    case 'KONFLIKT':
      return vis(t('feil.intern'))
    case 'INTERN':
      return vis(t('feil.intern'), lest.id)
  }
}
