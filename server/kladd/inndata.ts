import { z } from 'zod'
import { StafettFeil } from '../api/feil.ts'

/**
 * The name of a draft: what it is about, its id, and what tells its form from others of the same. Ids
 * and types only, so that no name of a person comes to stand in it.
 */
const Navn = z
  .string()
  .max(200)
  .regex(/^(sak|barn|forslag)(\/[\w.-]{1,100}){1,5}$/)

/** What the name says that it is about. */
export const gjelder = (navn: string) => {
  const [slag, id = ''] = navn.split('/')
  return { slag, id }
}

/**
 * Which draft, and whose the sender thinks it is: a window may have outlived its login, and another person
 * be logged in by now.
 */
export const hvilken = { navn: Navn, person: z.string().max(100) }

/** @throws {StafettFeil} INGEN_TILGANG where it is another's */
export function krevEgen(person: { id: string }, kladd: { person: string }): void {
  if (person.id !== kladd.person) throw new StafettFeil({ kode: 'INGEN_TILGANG' })
}
