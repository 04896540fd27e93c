import { createContext, use } from 'react'
import type { Overgang, Sak } from '../sak/bruk.ts'
import type { JsonSchema } from '../skjema/jsonSchema.ts'
import type { Motehendelse } from './motetMaskin.ts'
import type { Motemal, Motesvar, Punkt } from './svar.ts'

/** What every point of the meeting has before it. */
export type Bord = {
  sak: Sak
  mal: Motemal
  svar: Motesvar
  gjor: (hendelse: Motehendelse) => void
  /** Shows a point, and what to look at there: a field, else its heading. */
  gaaTil: (punkt: string, felt?: string) => void
  /** The field to look at when what was just done has come on the screen. */
  fokuser: (felt: string) => void
  /** The id of a field on the screen, by what it is called in what is sent. */
  id: (sti: string) => string
  /** What is wrong with each, once one has tried to complete. */
  feil: ReadonlyMap<string, string>
  /** Tells of a paragraph of the minutes that it is not saved; null: it is on its way, else where it was refused. */
  settUsendt: (avsnitt: string, avvist: string | null | undefined) => void
  /** Some are not saved; the point of one that was refused. */
  usendt: boolean
  avvist: string | undefined
  skjema: (type: Overgang['type']) => JsonSchema | undefined
}

export const Bordkontekst = createContext<Bord | null>(null)

/** @throws {Error} outside a meeting */
export function useBord(): Bord {
  const bord = use(Bordkontekst)
  if (!bord) throw new Error('there is no meeting around this')
  return bord
}

export type Radpunkt = Extract<Punkt, { slag: 'rad' }>
