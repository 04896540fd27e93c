import { createHash, randomBytes } from 'node:crypto'

const FIL = /^([\w-]{43})\.ics$/

export const nyHemmelighet = (): string => randomBytes(32).toString('base64url')

/** What is kept of it. */
export const hemmelighetHash = (hemmelighet: string): string =>
  createHash('sha256').update(hemmelighet).digest('hex')

/** What a calendar asks for by its secret address. */
export const filnavn = (hemmelighet: string): string => `${hemmelighet}.ics`
export const hemmelighetI = (fil: string): string | undefined => FIL.exec(fil)?.[1]
