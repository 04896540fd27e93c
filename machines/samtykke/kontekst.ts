import type { Tjeneste } from '../roller.ts'
import type { SamtykkeDataFor } from './hendelser.ts'

/** Whose consent it is: a guardian's, by id, or the child's own. */
export type Giver = { av: 'foresatt'; foresatt: string } | { av: 'barnet' }
type Gitt = {
  giver: Giver
  dato: string
  hvordan: SamtykkeDataFor<'samtykke.gitt'>['hvordan']
  skrevetAv: string
}

/** The memory of one consent. Plain JSON; ids, never names. */
export type SamtykkeKontekst = {
  tjeneste: Tjeneste
  /** What the service may be told, and help with. */
  hva: string
  /** The day on which the first of them gave it, and the last on which it is good. */
  dato: string
  til: string
  /** Everybody whose consent it takes. */
  maa: Giver[]
  gitt: Gitt[]
  /** Pictures of the sheets that it was given on. */
  ark: string[]
  trukket: { giver: Giver; dato: string } | null
  utlopt: string | null
}

const erSamme = (en: Giver, annen: Giver): boolean =>
  en.av === 'foresatt'
    ? annen.av === 'foresatt' && en.foresatt === annen.foresatt
    : en.av === annen.av

/** Who must consent, and has not. */
export const igjen = ({ maa, gitt }: Pick<SamtykkeKontekst, 'maa' | 'gitt'>): Giver[] =>
  maa.filter((en) => !gitt.some(({ giver }) => erSamme(giver, en)))

/** The day from which it is whole; null as long as somebody's is missing. */
export const heltFra = (egen: Pick<SamtykkeKontekst, 'maa' | 'gitt'>): string | null =>
  igjen(egen).length > 0
    ? null
    : (egen.gitt
        .map(({ dato }) => dato)
        .sort()
        .at(-1) ?? null)
