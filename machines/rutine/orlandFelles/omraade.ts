import type { Omraade, Rutine } from '../skjema.ts'

/** One mapping area with its factors; texts stand under `omraade.<id>` and `faktor.<id>`. */
export function omraade(id: Omraade, faktorer: string[]): Rutine['omraader'][number] {
  return {
    id,
    tittel: `omraade.${id}`,
    faktorer: faktorer.map((faktor) => ({ id: faktor, tekst: `faktor.${faktor}` })),
  }
}
