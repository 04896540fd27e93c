import type { Part } from '../sak/part.ts'
import { partnokkel } from '../sak/part.ts'

/** An answer of one who is asked, and the instant at which it was given; without one, nobody knows when. */
type Gitt = { deltaker: Part; gitt?: string }

/** What says when an answer was given, where that is not as it was recorded. Null: version 1 did not ask. */
type Innkommet = { data: { gitt?: string | null | undefined }; registrert: string }

/**
 * When an answer was given. A clock that goes ahead shuts nobody out: none is given after it was recorded.
 */
export const naarGitt = ({ data: { gitt }, registrert }: Innkommet): Pick<Gitt, 'gitt'> => {
  if (gitt === null) return {}
  return { gitt: gitt === undefined || gitt > registrert ? registrert : gitt }
}

/** The answers with one more: of each party the one that was given last stands, in whatever order they came. */
export const medSvar = <S extends Gitt>(svar: readonly S[], nytt: S): S[] => {
  const erSamme = ({ deltaker }: S) => partnokkel(deltaker) === partnokkel(nytt.deltaker)
  const staar = svar.find(erSamme)?.gitt
  const overhalt = staar !== undefined && nytt.gitt !== undefined && nytt.gitt < staar
  return overhalt ? [...svar] : [...svar.filter((en) => !erSamme(en)), nytt]
}
