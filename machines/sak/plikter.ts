import type { Rutine } from '../rutine/skjema.ts'
import type { SakKontekst } from './kontekst.ts'

type Plikt = Rutine['plikter'][number]

/** A duty that may have fallen on the adults: what they saw, and what was decided of it. */
export type Reist = {
  plikt: Plikt
  /** The factors that were found to make it hard, on any trinn, by their texts. */
  faktorer: string[]
  avgjort: NonNullable<SakKontekst['plikter']>[string] | null
}

/** The duties that something found in the case may raise, or that somebody has written of. */
export const reistePlikter = (rutine: Rutine, { arbeid, plikter = {} }: SakKontekst): Reist[] => {
  const funnet = new Set(
    Object.values(arbeid).flatMap(({ kartlegging }) =>
      Object.values(kartlegging).flatMap(({ risiko }): string[] => risiko),
    ),
  )
  const sett = rutine.omraader.flatMap(({ faktorer }) =>
    faktorer.filter(({ id }) => funnet.has(id)),
  )
  return rutine.plikter.flatMap((plikt) => {
    const faktorer = sett.flatMap((en) => (en.plikt === plikt.id ? en.tekst : []))
    const avgjort = plikter[plikt.id] ?? null
    return faktorer.length > 0 || avgjort ? { plikt, faktorer, avgjort } : []
  })
}
