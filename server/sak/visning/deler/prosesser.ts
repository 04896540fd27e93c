import type { AnyMachineSnapshot } from 'xstate'
import type { Prosessnavn } from '../../../../machines/prosess/register.ts'
import { prosesser } from '../../../../machines/prosess/register.ts'
import { stier } from '../../../../machines/sak/tilstand.ts'
import { prosesstittel } from '../../../tekster/prosess.ts'
import type { Vist } from '../vist.ts'

type Sammendrag<N extends Prosessnavn> = ReturnType<(typeof prosesser)[N]['sammendrag']>
/** A process as it is shown: what every one has, and its own summary. */
export type VistProsess = {
  [N in Prosessnavn]: {
    om: string
    navn: N
    tittel: string
    versjon: number
    tilstander: string[]
  } & Sammendrag<N>
}[Prosessnavn]

/** The processes that the case holds, in the order in which they began. */
export const visProsesser = ({ klar: { stand }, spraak, idag }: Vist): VistProsess[] =>
  [...stand.prosesser].map(([om, { navn, versjon, snapshot }]) =>
    vis({ om, navn: navn as Prosessnavn, versjon, snapshot }, { spraak, idag }),
  )

const vis = <N extends Prosessnavn>(
  {
    om,
    navn,
    versjon,
    snapshot,
  }: { om: string; navn: N; versjon: number; snapshot: AnyMachineSnapshot },
  { spraak, idag }: Pick<Vist, 'spraak' | 'idag'>,
): VistProsess => {
  const sammendrag = prosesser[navn].sammendrag(snapshot.context)
  return {
    om,
    navn,
    tittel: prosesstittel(spraak, navn, sammendrag, idag),
    versjon,
    tilstander: stier(snapshot.value, ''),
    ...sammendrag,
  }
}
