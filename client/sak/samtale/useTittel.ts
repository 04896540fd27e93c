import { useTranslations } from 'use-intl'
import { useRutine, useSak } from '../bruk.ts'
import { useSidenavn } from '../kartlegging/useSidenavn.ts'
import type { Punkt } from './punkter.ts'

/** What a point is called where several stand in a list: «Kartlegg Skole», «Noras forståelse». */
export function useTittel(): (punkt: Punkt) => string {
  const t = useTranslations('sak.samtale')
  const sak = useSak()
  const { omraader } = useRutine(sak)
  const sidenavn = useSidenavn(sak)
  return ({ type, om, tittel }) => {
    if (type === 'kartlegging.registrert') {
      return t('omraade', { omraade: omraader.find(({ id }) => id === om)?.tittel ?? '' })
    }
    if (type === 'forstaaelse.gitt') return sidenavn(om ?? '')
    return tittel
  }
}
