import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { nyId } from '../id.ts'

export type Utkastrad = DataFor<'plan.utkastLagret'>['rader'][number]

/** One measure line; the key follows it when lines are put in before it. */
export type Tiltakslinje = { nokkel: string; tekst: string }
/** A row while it is being written: the draft's row with lines that can be told apart. */
export type Rad = Omit<Utkastrad, 'tiltak'> & { nokkel: string; tiltak: Tiltakslinje[] }

export const nyLinje = (tekst = ''): Tiltakslinje => ({ nokkel: nyId(), tekst })

export const raderFra = (rader: readonly Utkastrad[]): Rad[] =>
  rader.map((rad) => ({
    ...rad,
    nokkel: nyId(),
    tiltak: (rad.tiltak.length > 0 ? rad.tiltak : ['']).map(nyLinje),
  }))

const harInnhold = (tekst: string) => /\S/.test(tekst)

/** The rows as they are sent: lines without text are left out. */
export const raderTil = (rader: readonly Rad[]): Utkastrad[] =>
  rader.map(({ nokkel: _, tiltak, ...rad }) => ({
    ...rad,
    tiltak: tiltak.map((linje) => linje.tekst).filter(harInnhold),
  }))

/** Nothing is written in it. */
export const erTom = ({ omraade, hvorfor, tiltak, kjennetegn }: Rad): boolean =>
  [omraade, hvorfor, kjennetegn, ...tiltak.map(({ tekst }) => tekst)].every(
    (en) => en.trim() === '',
  )

/** An empty row; who is responsible and when it is evaluated follow from the row before. */
export const nyRad = (forrige: Rad | undefined, evalueres: string | null): Rad => ({
  nokkel: nyId(),
  omraade: '',
  hvorfor: '',
  tiltak: [nyLinje()],
  kjennetegn: '',
  ansvarlig: forrige?.ansvarlig ?? null,
  evalueres: forrige?.evalueres ?? evalueres,
  rettetMot: null,
  fra: null,
})

/** The rows with the agreed day for those that moved the evaluation away from it. */
export const beholdDag = (
  rader: readonly Rad[],
  { fra, til }: { fra: string; til: string },
): Rad[] =>
  rader.map((rad) =>
    rad.evalueres === null || (til < fra && rad.evalueres >= fra)
      ? rad
      : { ...rad, evalueres: fra },
  )

/** Every measure is aimed at the child alone: worth a thought, never a stop (domain.md §6). */
export const bareIndivid = (rader: readonly Rad[]): boolean => {
  const skrevne = raderTil(rader).filter((rad) => rad.tiltak.length > 0)
  return skrevne.length > 0 && skrevne.every((rad) => rad.rettetMot === 'individ')
}
