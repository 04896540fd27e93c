import type { AnyMachineSnapshot } from 'xstate'
import type { Prosessnavn } from '../../../../machines/prosess/register.ts'
import { prosesser } from '../../../../machines/prosess/register.ts'
import type { Valg } from '../../../../machines/prosess/valg.ts'
import { stier } from '../../../../machines/sak/tilstand.ts'
import type { Spraak } from '../../../api/spraak.ts'
import { prosesstittel } from '../../../tekster/prosess.ts'
import { erValg, valgordet } from '../../../tekster/valg.ts'
import type { Vist } from '../vist.ts'

/** The same with its choices in words. */
type MedOrd<T> = T extends Valg ? string : T extends object ? { [K in keyof T]: MedOrd<T[K]> } : T
type Sammendrag<N extends Prosessnavn> = MedOrd<ReturnType<(typeof prosesser)[N]['sammendrag']>>
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
    ...medOrd(sammendrag, spraak),
  } as VistProsess
}

const medOrd = <T>(verdi: T, spraak: Spraak): MedOrd<T> => {
  if (typeof verdi !== 'object' || verdi === null) return verdi as MedOrd<T>
  if (erValg(verdi)) return valgordet(verdi, spraak) as MedOrd<T>
  if (Array.isArray(verdi)) return verdi.map((en) => medOrd(en, spraak)) as MedOrd<T>
  const deler = Object.entries(verdi).map(([felt, del]) => [felt, medOrd(del, spraak)])
  return Object.fromEntries(deler) as MedOrd<T>
}
