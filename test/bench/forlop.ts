import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Svar } from '../../server/sak/outcome.ts'
import { avloser } from './kommune.ts'
import type { Skritt } from './skritt.ts'
import { besvart, fravaer, hort, kontakt, notat, utkast } from './skritt.ts'
import { tekst } from './tekst.ts'

/** A case that is worked in: which, the child's number, and how far it has come. */
export type Arbeidssak = {
  sakId: string
  nr: number
  /** Of the case itself. */
  versjon: number
  /** The process that its last step began. */
  om?: { om: string; versjon: number } | undefined
  neste: number
  runde: Runde
}

/** `felles` holds only what version 0.1 takes as well. */
export type Runde = 'hele' | 'felles'
type Steg = (sak: Arbeidssak, idag: string) => Skritt

const svar: Steg = ({ om, neste }, idag) => {
  if (!om) throw new Error('the child was not heard just now')
  return besvart(neste, om.om, idag)
}

/** What the child said, and what became of it: version 0.1 asked for other data. */
const STEMME: readonly Steg[] = [({ nr, neste }) => hort(nr + neste), svar]

/** Steps that belong together: a case may begin with any of them. */
const FELLES: readonly (readonly Steg[])[] = [
  [({ nr, neste }) => notat(nr + neste)],
  [({ nr }, idag) => utkast(nr, idag, 30)],
  [
    ({ nr }, idag) => ({
      type: 'sak.satPaaVent',
      data: { grunn: tekst(nr), til: leggTilDager(idag, 10 + (nr % 20)) },
    }),
    ({ nr }) => ({ type: 'sak.gjenopptatt', data: { begrunnelse: tekst(nr) } }),
  ],
  [({ nr, neste }) => kontakt(nr + neste)],
  [({ neste }, idag) => fravaer(leggTilDager(idag, -(neste % 20)))],
  [
    ({ nr }) => ({
      type: 'stafett.tilbudt',
      data: { til: { person: avloser(nr).id, rolle: 'kontaktlaerer' }, overlevering: tekst(nr) },
    }),
    () => ({ type: 'stafett.trukket', data: {} }),
  ],
]

const DELER = { hele: [...FELLES, STEMME], felles: FELLES }

/**
 * Ten steps after which the case stands where it stood, so that it can be worked in for as long as
 * need be, in whatever open state it is. Five of them move a date.
 */
const rundt = (runde: Runde): Steg[] => DELER[runde].flat()

/** Each at a step of its own, so that every measurement meets every kind. */
export const begynnPaa = (
  { sakId, nr, versjon }: Pick<Arbeidssak, 'sakId' | 'nr' | 'versjon'>,
  i: number,
  runde: Runde = 'hele',
): Arbeidssak => {
  const deler = DELER[runde]
  const neste = deler.slice(0, i % deler.length).flat().length
  return { sakId, nr, versjon, neste, runde }
}

/** The case's next step, and the version that its sender has seen of what it is sent to. */
export const skritt = (
  sak: Arbeidssak,
  idag: string,
): { hendelse: Skritt; forventetVersjon: number } => {
  const runde = rundt(sak.runde)
  const lag = runde[sak.neste % runde.length]
  if (!lag) throw new RangeError('the round is empty')
  const hendelse = lag(sak, idag)
  const { versjon } = (hendelse.om !== undefined && sak.om) || sak
  return { hendelse, forventetVersjon: versjon }
}

/** The step was taken, and this was answered: the next one follows. */
export const gaaVidere = (sak: Arbeidssak, { om, versjon }: Pick<Svar, 'om' | 'versjon'>): void => {
  if (om === undefined) sak.versjon = versjon
  sak.om = om === undefined ? undefined : { om, versjon }
  sak.neste += 1
}
