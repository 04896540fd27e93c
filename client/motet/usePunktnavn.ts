import { useTranslations } from 'use-intl'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { useBord } from './kontekst.ts'
import type { Punkt } from './svar.ts'

/** What a point of the agenda is called. */
export function usePunktnavn(): (punkt: Punkt) => string {
  const t = useTranslations('motet.punkt')
  const { sak } = useBord()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  return (punkt) => (punkt.slag === 'rad' ? punkt.rad.omraade : t(punkt.slag, { fornavn }))
}
