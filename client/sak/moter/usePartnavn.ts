import { useTranslations } from 'use-intl'
import type { Part } from '../../../machines/sak/part.ts'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'

/** Gives what a party of the case is called: a name where the case knows one, else what they are. */
export function useFulltNavn({ barn, folk, laget }: Sak): (part: Part) => string {
  const t = useTranslations('person')
  const tjenestenavn = (id: string) => laget.tjenester.find((en) => en.id === id)?.navn ?? id
  return (part) => {
    switch (part.slag) {
      case 'barnet':
        return barn.fornavn
      case 'foresatt':
        return folk[part.foresatt] ?? t('tidligereForesatt')
      case 'ansatt':
        return folk[part.person] ?? ''
      case 'tjeneste':
        return storForbokstav(tjenestenavn(part.tjeneste))
      case 'annen':
        return storForbokstav(part.annen)
    }
  }
}

/** The same as it may be shown now: initials for names while they are hidden. */
export function usePartnavn(sak: Sak): (part: Part) => string {
  const navn = useFulltNavn(sak)
  const visNavn = useVisNavn()
  return (part) =>
    part.slag === 'tjeneste' || part.slag === 'annen' ? navn(part) : visNavn(navn(part))
}
