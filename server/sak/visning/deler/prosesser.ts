import type { AnyMachineSnapshot } from 'xstate'
import { erHendelseType } from '../../../../machines/forlop/hendelser.ts'
import type { Prosessnavn } from '../../../../machines/prosess/register.ts'
import { prosesser } from '../../../../machines/prosess/register.ts'
import type { Feltnavn, Valg } from '../../../../machines/prosess/valg.ts'
import { stier } from '../../../../machines/sak/tilstand.ts'
import type { Maal } from '../../../api/maal.ts'
import type { Oppslag } from '../../../tekster/ordkilde.ts'
import { prosesstittel } from '../../../tekster/prosess.ts'
import { skjemaord } from '../../../tekster/skjemaord.ts'
import { erValg, valgordet } from '../../../tekster/valg.ts'
import type { Vist } from '../vist.ts'

/** The same with its choices and names in words. */
type MedOrd<T> = T extends Valg | Feltnavn
  ? string
  : T extends object
    ? { [K in keyof T]: MedOrd<T[K]> }
    : T
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
export const visProsesser = ({ klar: { rutine, stand }, spraak, idag }: Vist): VistProsess[] => {
  // Persons stand in a summary by their ids.
  const oppslag = { rutine, kontekst: stand.sak.context, navn: () => '' }
  return [...stand.prosesser].map(([om, { navn, versjon, snapshot }]) =>
    vis({ om, navn: navn as Prosessnavn, versjon, snapshot }, { spraak, idag, oppslag }),
  )
}

const vis = <N extends Prosessnavn>(
  {
    om,
    navn,
    versjon,
    snapshot,
  }: { om: string; navn: N; versjon: number; snapshot: AnyMachineSnapshot },
  { spraak, idag, oppslag }: Pick<Vist, 'spraak' | 'idag'> & { oppslag: Oppslag },
): VistProsess => {
  const sammendrag = prosesser[navn].sammendrag(snapshot.context)
  return {
    om,
    navn,
    tittel: prosesstittel(spraak, navn, sammendrag, idag),
    versjon,
    tilstander: stier(snapshot.value, ''),
    ...medOrd(sammendrag, spraak, oppslag),
  } as VistProsess
}

const erFeltnavn = (verdi: object): verdi is Feltnavn => 'feltnavn' in verdi

const medOrd = <T>(verdi: T, spraak: Maal, oppslag: Oppslag): MedOrd<T> => {
  if (typeof verdi !== 'object' || verdi === null) return verdi as MedOrd<T>
  if (erValg(verdi)) return valgordet(verdi, spraak) as MedOrd<T>
  if (erFeltnavn(verdi)) {
    const { type, felt } = verdi.feltnavn
    if (!erHendelseType(type)) throw new Error(`there is no event ${type}`)
    return skjemaord(type, spraak, oppslag).felt(felt) as MedOrd<T>
  }
  if (Array.isArray(verdi)) return verdi.map((en) => medOrd(en, spraak, oppslag)) as MedOrd<T>
  const deler = Object.entries(verdi).map(([felt, del]) => [felt, medOrd(del, spraak, oppslag)])
  return Object.fromEntries(deler) as MedOrd<T>
}
