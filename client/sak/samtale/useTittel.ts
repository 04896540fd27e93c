import { useTranslations } from 'use-intl'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useRutine, useSak } from '../bruk.ts'
import type { Punkt } from './punkter.ts'

/** What a point is called where several stand in a list: «Kartlegg Skole», «Noras forståelse». */
export function useTittel(): (punkt: Punkt) => string {
  const t = useTranslations('sak.samtale')
  const kartlegging = useTranslations('sak.kartlegging')
  const sak = useSak()
  const { omraader } = useRutine(sak)
  const visNavn = useVisNavn()
  const { arena, barn } = sak
  return ({ type, om, tittel }) => {
    if (type === 'kartlegging.registrert') {
      return t('omraade', { omraade: omraader.find(({ id }) => id === om)?.tittel ?? '' })
    }
    if (type === 'forstaaelse.gitt') {
      const fornavn = visNavn(barn.fornavn)
      return kartlegging(`side.${om as 'arena'}`, { arena, fornavn })
    }
    return tittel
  }
}
