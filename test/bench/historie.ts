import { leggTilDager } from '../../machines/kalender/dato.ts'
import { avloser, LAGETS } from './kommune.ts'
import type { Her } from './milepaeler.ts'
import { MILEPAELER } from './milepaeler.ts'
import { AVSTEMNINGER, avstemning, evalueringsmote } from './moter.ts'
import type { Skritt } from './skritt.ts'
import { besvart, fravaer, hort, kontakt, notat } from './skritt.ts'
import { tekst } from './tekst.ts'

/** Steps after the opening, and the days between one and the next. */
const SKRITT = 34
const DAGER_MELLOM = 2

/** How far along the road a case has come, and how it stands there. */
export type Historie = {
  milepaeler: number
  slutt: 'aapen' | 'tilbudt' | 'paaVent' | 'lukket' | 'avstemning' | 'evalueringsmote'
}

/** From wonder to a plan at trinn 2; those that are not open stand at the places most cases do. */
const HISTORIER: readonly Historie[] = [
  ...[2, 3, 4, 6, 8, 10, 12, 14, 15, 17, 18, 19, 22, 26, 30, 34].map(
    (milepaeler) => ({ milepaeler, slutt: 'aapen' }) as const,
  ),
  { milepaeler: 17, slutt: 'tilbudt' },
  { milepaeler: 10, slutt: 'paaVent' },
  { milepaeler: 17, slutt: 'paaVent' },
  { milepaeler: 3, slutt: 'lukket' },
  { milepaeler: 17, slutt: 'lukket' },
  { milepaeler: 34, slutt: 'lukket' },
]

const AAPNE = HISTORIER.filter(({ slutt }) => slutt === 'aapen')

/** A plan is in force, and the team meets: some are asked when they can, the others are called in. */
const lagets = (nr: number): Historie => ({
  milepaeler: 17,
  slutt: nr - LAGETS < AVSTEMNINGER ? 'avstemning' : 'evalueringsmote',
})

export const historie = (nr: number, bareAapne: boolean): Historie => {
  if (nr >= LAGETS) return lagets(nr)
  const alle = bareAapne ? AAPNE : HISTORIER
  return alle[nr % alle.length] ?? { milepaeler: MILEPAELER.length, slutt: 'aapen' }
}

/** The day on which step number `i` is written, in a story that is told until today. */
export const dagFor = (i: number, idag: string): string =>
  leggTilDager(idag, Math.min(0, i + 1 - SKRITT) * DAGER_MELLOM)
/** A time of that day, later for each event of a case. */
export const klokken = (dag: string, nr: number): string =>
  `${dag}T08:${String(nr % 60).padStart(2, '0')}:00.000Z`
export const aapnet = (idag: string): string => dagFor(-1, idag)

/** What is written between the milestones: mostly what was seen, heard and said. */
const FYLL: readonly ((her: Her) => Skritt)[] = [
  ({ nr, i }) => notat(nr + i),
  ({ idag }) => fravaer(idag),
  ({ nr, i }) => hort(nr + i),
  ({ nr, i }) => kontakt(nr + i),
  ({ nr, i, idag, venter }) => (venter ? besvart(nr + i, venter, idag) : notat(nr + i)),
]

const fyll = (her: Her): Skritt => {
  if (her.varsel) {
    const data = { svar: 'bli', begrunnelse: tekst(her.nr) } as const
    return { type: 'fravaer.vurdert', data }
  }
  // One who has very many cases answers each child before the next writes.
  if (her.nr >= LAGETS && her.venter) return besvart(her.nr + her.i, her.venter, her.idag)
  return (FYLL[her.i % FYLL.length] ?? FYLL[0])?.(her) ?? notat(her.i)
}

const slutt = (hva: Historie['slutt'], { nr, idag }: Her): Skritt | undefined => {
  switch (hva) {
    case 'aapen':
      return undefined
    case 'tilbudt':
      return {
        type: 'stafett.tilbudt',
        data: { til: { person: avloser(nr).id, rolle: 'kontaktlaerer' }, overlevering: tekst(nr) },
      }
    case 'paaVent':
      return {
        type: 'sak.satPaaVent',
        data: { grunn: tekst(nr), til: leggTilDager(idag, 10 + (nr % 20)) },
      }
    case 'lukket':
      return { type: 'sak.lukket', data: { grunn: 'flyttet', begrunnelse: tekst(nr) } }
    case 'avstemning':
      return avstemning(nr, idag)
    case 'evalueringsmote':
      return evalueringsmote(nr, idag)
  }
}

/** The step of the story; undefined when it is told. */
export const skrittAv = ({ milepaeler, ...h }: Historie, her: Her): Skritt | undefined => {
  const { i } = her
  if (i >= SKRITT) return i === SKRITT ? slutt(h.slutt, her) : undefined
  const naadd = Math.floor((i * milepaeler) / SKRITT)
  const neste = Math.floor(((i + 1) * milepaeler) / SKRITT)
  return (neste > naadd ? MILEPAELER[naadd]?.(her) : undefined) ?? fyll(her)
}
