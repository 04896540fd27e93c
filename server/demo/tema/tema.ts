import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import type { Omraade } from '../../../machines/rutine/skjema.ts'
import type { Side, Utkastrad } from '../../../machines/sak/kontekst.ts'

export type Rad = Omit<Utkastrad, 'ansvarlig' | 'evalueres' | 'fra'> & {
  /** In words, as the story tells it. */
  ansvarlig: string
  /** What is said of it at an evaluation. */
  resultat: string
}

/** What was told, and with what; who put it in words, and whether it was seen, is left to chance. */
export type Sagt = Uten<Extract<DataFor<'barnet.hort'>, { resultat: 'hort' }>>
type Uten<H> = H extends unknown ? Omit<H, 'resultat' | 'ord' | 'sett'> : never

/** What one child's case is about, told in the words of those around the child. */
export type Tema = {
  undring: DataFor<'undring.konkretisert'>
  foresatte: string
  /** The child's view, each time it is asked for. */
  barnet: Sagt[]
  samtale: string
  kartlegging: Record<Omraade, { risiko: string[]; beskyttelse: string[]; oppsummering: string }>
  forstaaelse: Record<Side, string>
  enighet: DataFor<'forstaaelse.enighet'>
  /** What the plan shall lead to. */
  maal: string
  rader: Rad[]
  hjelpetjenester: DataFor<'hjelpetjenester.vurdert'>
  slutt: string
}

/** Told about the child with this first name. */
export type Fortelling = (navn: string) => Tema
