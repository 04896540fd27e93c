import type { Rutine } from '../../skjema.ts'

type Faktorer = Readonly<Record<string, string>>

/** The areas with the duty that each of these factors may raise, by its id. */
export const medPlikter = (omraader: Rutine['omraader'], plikter: Faktorer): Rutine['omraader'] =>
  omraader.map((omraade) => ({
    ...omraade,
    faktorer: omraade.faktorer.map((faktor) => {
      const plikt = plikter[faktor.id]
      return plikt === undefined ? faktor : { ...faktor, plikt }
    }),
  }))

/** Of whoever works for the public, and asks nobody first (barnevernsloven § 13-2, with each arena's own act). */
export const barnevernet: Rutine['plikter'][number] = {
  id: 'barnevernet',
  tekst: 'plikt.barnevernet',
  gjor: 'plikt.barnevernet.gjor',
  ring: 'plikt.barnevernet.ring',
  url: 'https://lovdata.no/lov/2021-06-18-97/§13-2',
}

/** How the home is, or is not, a safe place. */
export const HJEMMET: Faktorer = { vold: 'barnevernet', omsorgsevne: 'barnevernet' }
