import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Part } from '../../machines/sak/part.ts'
import { barn, holder, nummerert } from './kommune.ts'
import type { Skritt } from './skritt.ts'

/** Of the cases in which the team meets, those in which it is asked when it can; the first of them. */
export const AVSTEMNINGER = 16
/** As many as one meeting may have. */
const SPURTE = 30

const mote = (nr: number, slag: 'evaluering' | 'samarbeid', flere: readonly Part[]) =>
  ({
    slag,
    hvem: [
      { slag: 'barnet' },
      { slag: 'ansatt', person: holder(barn(nr)).id, rolle: 'kontaktlaerer' },
      ...flere,
    ],
    form: 'fysisk',
    tolk: false,
  }) satisfies Partial<DataFor<'mote.foreslatt'>>

const klokka = (idag: string, dager: number, time: number) => ({
  dato: leggTilDager(idag, dager),
  kl: `${time}:00`,
  minutter: 60,
})

/** An evaluation that people are called in to, so soon that whoever comes prepares for it. */
export const evalueringsmote = (nr: number, idag: string): Skritt => ({
  type: 'mote.foreslatt',
  data: { naar: 'fast', ...mote(nr, 'evaluering', []), tid: klokka(idag, 3, 14) },
})

/** Times for as many as can be asked to choose among. */
export const avstemning = (nr: number, idag: string): Skritt => ({
  type: 'mote.foreslatt',
  data: {
    naar: 'velges',
    ...mote(
      nr,
      'samarbeid',
      nummerert(SPURTE - 2, (i) => ({ slag: 'annen', annen: `Prøve ${i}` })),
    ),
    tider: nummerert(4, (i) => klokka(idag, 7 + i, 10)),
  },
})
