import { createHash, randomBytes } from 'node:crypto'
import type { Person, Sesjon, Store } from '../../db/store.ts'
import { arbeiderHer } from '../tilgang/arbeiderHer.ts'

/** How long a login lasts, in seconds. */
export const VARIGHET = 8 * 60 * 60

const TOKEN = /^[\w-]{43}$/

/** Starts a session for the person and returns the secret token for their browser. */
export async function startOkt(store: Store, personId: string, naa: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const utloper = new Date(Date.parse(naa) + VARIGHET * 1000).toISOString()
  await store.sesjon.opprett({ tokenHash: hash(token), personId, opprettet: naa, utloper })
  return token
}

/** The person behind a token; undefined when it is unknown, malformed or has run out, or they have left. */
export async function finnPerson(
  store: Store,
  token: string,
  naa: string,
): Promise<Person | undefined> {
  const okt = await finnOkt(store, token, naa)
  const person = okt && (await store.personer.finn(okt.personId))
  return person && arbeiderHer(person) ? person : undefined
}

/** The session of a token; undefined when it is unknown, malformed or has run out. */
export const finnOkt = async (
  { sesjon }: Pick<Store, 'sesjon'>,
  token: string,
  naa: string,
): Promise<Sesjon | undefined> => (TOKEN.test(token) ? sesjon.finn(hash(token), naa) : undefined)

/** Ends the session; the token opens nothing any more, in any browser. */
export const avsluttOkt = (store: Store, token: string): Promise<void> =>
  store.sesjon.slett(hash(token))

/** Only the hash is stored: who reads the database cannot log in with what stands there. */
const hash = (token: string) => createHash('sha256').update(token).digest('base64url')
