import type { Planfelt } from '../../machines/rutine/skjema.ts'
import type { Planrad } from '../../machines/sak/kontekst.ts'
import type { Evalueringsskjema, Svar } from '../evaluering/svar.ts'
import type { Rad } from '../plan/rad.ts'
import type { Mote, Part } from '../sak/moter/moter.ts'

/** One point of the agenda. */
export type Punkt =
  | { id: string; slag: 'rad'; rad: Planrad }
  | {
      id: string
      slag: 'hvem' | 'familien' | 'barnet' | 'nytt' | 'enige' | 'neste' | 'fullfor'
      rad?: undefined
    }

/** What is said at the meeting so far. Plain JSON: kept as the leader's draft until it is in the case. */
export type Motesvar = {
  /** The point that is being spoken of, and those one has been at. */
  punkt: string
  sett: string[]
  tilstede: Part[]
  form: Mote['form']
  evaluering: Omit<Svar, 'deltakere'>
  /** The rows that are adjusted, as they shall be; and those that come in. */
  justert: { [rad: string]: Rad }
  nye: Rad[]
  /** How one will see that a row works that goes on from a plan which did not say it. */
  kjennetegn: { [rad: string]: string }
  /** What a new version shall lead to. */
  maal: string
  /** Why the plan ends, where nothing of it goes on. */
  slutt: string
  neste: { dato: string; kl: string; minutter: number; kallInn: boolean }
  /** The paragraphs that were begun here, each on its point. */
  avsnitt: { [id: string]: string }
  /** The command that each was sent as since anything was changed, and what is in the case already. */
  sendt: { [type: string]: string }
  tatt: string[]
}

/** What the meeting is about, as the case has it: the same for all that is answered. */
export type Motemal = {
  mote: Mote
  punkter: readonly Punkt[]
  skjema: Evalueringsskjema
  /** Each row as a new version would begin with it. */
  utgangspunkt: ReadonlyMap<string, Rad>
  /** What each row must say, beside what every plan must. */
  planrad: readonly Planfelt[]
  /** The day on which it is decided; null where that is today. */
  dag: string | null
  idag: string
  /** Those of them who may be asked to the next meeting. */
  innkalles: readonly Part[]
  /** What the question about what becomes of a row is called. */
  hvaNaa: string
}
