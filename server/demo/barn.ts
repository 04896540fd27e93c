import type { Barn, Foresatt } from '../../db/store.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { syntetiskNummer } from './fodselsnummer.ts'
import { foresatteTil } from './foresatte.ts'
import { GRUPPER } from './kommune.ts'
import { ETTERNAVN, FORNAVN } from './navn.ts'
import type { Tilfeldig } from './tilfeldig.ts'

const I_HVER_GRUPPE = 11
export const NORA = 'barn-001'

type BarnOgForesatte = { barn: Barn; foresatte: Foresatt[] }

/** Some two hundred invented children, eleven in each class or department. */
export function barnene(idag: string, sjanse: Tilfeldig): BarnOgForesatte[] {
  // A school year begins in August; a class keeps its children's year of birth until the next.
  const skoleaar = Number(idag.slice(0, 4)) - (idag.slice(5, 7) < '08' ? 1 : 0)
  return GRUPPER.flatMap(({ enhetId, navn: gruppe, alder }, g) =>
    Array.from({ length: I_HVER_GRUPPE }, (_, i): BarnOgForesatte => {
      const nr = g * I_HVER_GRUPPE + i
      const id = `barn-${String(nr + 1).padStart(3, '0')}`
      // Steps without a common factor with the lists, so that full names rarely repeat.
      const fornavn = id === NORA ? 'Nora' : (FORNAVN[(nr * 7) % FORNAVN.length] ?? 'Prøve')
      const etternavn =
        id === NORA ? 'Prøvesen' : (ETTERNAVN[(nr * 5 + g) % ETTERNAVN.length] ?? 'Prøve')
      const fodt = leggTilDager(`${skoleaar - alder}-01-01`, sjanse.heltall(0, 364))
      const fodselsnummer = syntetiskNummer(fodt, nr)
      const barn = { id, fornavn, etternavn, fodt, fodselsnummer, enhetId, gruppe }
      return { barn, foresatte: foresatteTil(barn, nr, idag, sjanse) }
    }),
  )
}
