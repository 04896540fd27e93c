import type { Barn } from '../../db/store.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { syntetiskNummer } from './fodselsnummer.ts'
import { GRUPPER } from './kommune.ts'
import { ETTERNAVN, FEDRE, FORNAVN, MODRE } from './navn.ts'
import type { Tilfeldig } from './tilfeldig.ts'

const I_HVER_GRUPPE = 11
export const NORA = 'barn-001'

const foresatte = (etternavn: string, sjanse: Tilfeldig): Barn['foresatte'] => {
  const mor = () => ({ navn: `${sjanse.en(MODRE)} ${etternavn}`, relasjon: 'mor' }) as const
  const far = () => ({ navn: `${sjanse.en(FEDRE)} ${etternavn}`, relasjon: 'far' }) as const
  const antall = sjanse.heltall(1, 10)
  if (antall <= 2) return [mor()]
  if (antall === 3) return [far()]
  if (antall === 4) return [{ ...far(), relasjon: 'fosterforelder' }]
  return [mor(), far()]
}

/** Some two hundred invented children, eleven in each class or department. */
export function barnene(idag: string, sjanse: Tilfeldig): Barn[] {
  // A school year begins in August; a class keeps its children's year of birth until the next.
  const skoleaar = Number(idag.slice(0, 4)) - (idag.slice(5, 7) < '08' ? 1 : 0)
  return GRUPPER.flatMap(({ enhetId, navn: gruppe, alder }, g) =>
    Array.from({ length: I_HVER_GRUPPE }, (_, i): Barn => {
      const nr = g * I_HVER_GRUPPE + i
      const id = `barn-${String(nr + 1).padStart(3, '0')}`
      // Steps without a common factor with the lists, so that full names rarely repeat.
      const fornavn = id === NORA ? 'Nora' : (FORNAVN[(nr * 7) % FORNAVN.length] ?? 'Prøve')
      const etternavn =
        id === NORA ? 'Prøvesen' : (ETTERNAVN[(nr * 5 + g) % ETTERNAVN.length] ?? 'Prøve')
      const fodt = leggTilDager(`${skoleaar - alder}-01-01`, sjanse.heltall(0, 364))
      return {
        id,
        fornavn,
        etternavn,
        fodt,
        fodselsnummer: syntetiskNummer(fodt, nr),
        enhetId,
        gruppe,
        foresatte: foresatte(etternavn, sjanse),
      }
    }),
  )
}
