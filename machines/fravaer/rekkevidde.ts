import { skoledagTilbake } from '../kalender/skoledager.ts'
import type { Monster } from '../rutine/fravaer.ts'
import type { Rutine } from '../rutine/skjema.ts'
import { sisteUkedager } from './monstre.ts'
import { begynner } from './terskler.ts'

/** The first day that any of the routine's windows and patterns looks at on `idag`. */
export const serTilbakeTil = (rutine: Rutine, idag: string): string => {
  const { vinduer, monstre } = rutine.fravaer
  const forste = [
    ...vinduer.map((vindu) => begynner(rutine, vindu, idag)),
    ...monstre.map((monster) => monsteretsForste(rutine, monster, idag)),
  ]
  return forste.sort()[0] ?? idag
}

function monsteretsForste(rutine: Rutine, monster: Monster, idag: string): string {
  switch (monster.slag) {
    case 'ukedag':
      return (
        [1, 2, 3, 4, 5].flatMap((nr) => sisteUkedager(nr, monster.av, idag, rutine)).sort()[0] ??
        idag
      )
    case 'stigende':
      return skoledagTilbake(idag, monster.maaneder * monster.skoledager, rutine)
    default:
      return skoledagTilbake(idag, monster.skoledager, rutine)
  }
}
