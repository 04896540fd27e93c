import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import type { Part } from './moter.ts'

/** Gives what somebody at the table is called: a name where the case knows one, else what they are. */
export function usePartnavn(sak: Sak): (part: Part) => string {
  const t = useTranslations('sak.moter')
  const visNavn = useVisNavn()
  const { tjenester } = sak.laget
  const tjenestenavn = (id: string) => tjenester.find((en) => en.id === id)?.navn ?? id
  return (part) => {
    switch (part.slag) {
      case 'barnet':
        return visNavn(sak.barn.fornavn)
      case 'foresatt':
        return visNavn(sak.folk[part.foresatt] ?? t('borte'))
      case 'ansatt':
        return visNavn(sak.folk[part.person] ?? '')
      case 'tjeneste':
        return storForbokstav(tjenestenavn(part.tjeneste))
      case 'annen':
        return storForbokstav(part.annen)
    }
  }
}
