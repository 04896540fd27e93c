import type { Part } from '../../machines/sak/part.ts'
import { storForbokstav } from './bokstav.ts'
import type { Skjemaord } from './skjemaord.ts'

/** What a party is called: by name where somebody has one, else by what they are. */
export const partnavn = (en: Part, { valg }: Pick<Skjemaord, 'valg'>): string => {
  switch (en.slag) {
    case 'barnet':
      return storForbokstav(valg('slag', en.slag))
    case 'foresatt':
      return valg('foresatt', en.foresatt)
    case 'ansatt':
      return valg('person', en.person)
    case 'tjeneste':
      return storForbokstav(valg('tjeneste', en.tjeneste))
    case 'annen':
      return en.annen
  }
}
