import type { Deltaker } from '../roller.ts'
import type { Mote, Moteslag } from '../rutine/mote.ts'

type Invitert = { deltaker: Deltaker; naar: 'alltid' | 'vedBehov' }
/** The part of a routine that says whom a meeting takes. */
type Bord = {
  moter: Readonly<Record<Moteslag, Pick<Mote, 'inviteres'>>>
  trinn: readonly { inviteres: readonly Invitert[] }[]
}

/** Whom the routine asks to a meeting of this kind on the trinn: always, or when they are needed. */
export const inviteres = (
  { moter, trinn }: Bord,
  nr: number,
  slag: Moteslag,
): readonly Invitert[] =>
  moter[slag].inviteres?.map((deltaker) => ({ deltaker, naar: 'alltid' as const })) ??
  trinn[nr]?.inviteres ??
  []
