import type { Arena } from '../roller.ts'
import { lesRutine } from './les.ts'
import { orlandBarnehage } from './orlandBarnehage/rutine.ts'
import { orlandBarnehage2026_2 } from './orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole } from './orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from './orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from './skjema.ts'

/** Every routine a case may follow. A wrong one stops the program from starting. */
export const publiserteRutiner: readonly Rutine[] = [
  orlandSkole,
  orlandBarnehage,
  orlandSkole2026_2,
  orlandBarnehage2026_2,
].map((data) => {
  const lest = lesRutine(data)
  if (lest.ok) return lest.rutine
  const feil = lest.feil.map(({ sted, grunn }) => `${sted}: ${grunn}`)
  throw new Error(`The routine ${data.id} ${data.versjon} is wrong:\n${feil.join('\n')}`)
})

/** The routine in exactly that version, as a running case names it. */
export function finnRutine(id: string, versjon: string): Rutine | undefined {
  return publiserteRutiner.find((rutine) => rutine.id === id && rutine.versjon === versjon)
}

/** Later versions of the same routine, oldest first; in force on `dato` where one is given. */
export function nyereRutiner({ id, gyldigFra }: Rutine, dato?: string): Rutine[] {
  return publiserteRutiner
    .filter((en) => en.id === id && en.gyldigFra > gyldigFra)
    .filter((en) => dato === undefined || en.gyldigFra <= dato)
    .sort((a, b) => (a.gyldigFra < b.gyldigFra ? -1 : 1))
}

/** The routine a case opened on that day follows: the newest in force for the arena. */
export function gjeldendeRutine(arena: Arena, dato: string): Rutine | undefined {
  return publiserteRutiner
    .filter((rutine) => rutine.arena === arena && rutine.gyldigFra <= dato)
    .reduce<Rutine | undefined>(
      (nyest, rutine) => (nyest && nyest.gyldigFra >= rutine.gyldigFra ? nyest : rutine),
      undefined,
    )
}
