import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { systemklokke } from '../../../server/klokke.ts'
import { bringUp } from '../../../server/maintenance/bringUp.ts'
import { iEgenMappe } from '../bench.ts'
import { synk } from '../fyll.ts'
import { median } from '../maal.ts'
import { tabell, tall } from '../rapport.ts'
import type { Fyltsak } from './fyllGammel.ts'
import { startProsess } from './prosess.ts'
import type { Mothva } from './side.ts'
import { lagSide, MOT, MOTHVA } from './side.ts'

export type Motstorrelse = { saker: number; antall: number; runder: number }
/** Operations a second of each, round by round. */
export type Motlinje = { hva: Mothva; gammel: number[]; ny: number[] }

/** A database filled by the other checkout's own code, and the cases that stand in it. */
async function fyll(rot: string, fil: string, antall: number): Promise<Fyltsak[]> {
  const prosess = startProsess()
  const saker = (await prosess.spor({ gjor: 'fyll', rot, fil, antall })) as Fyltsak[]
  await prosess.lukk()
  return saker
}

/**
 * Today's program against version 0.1 in a checkout beside it: the same cases, filled by 0.1 and
 * brought up for today's in a copy; the same kinds of events, valid in both. Each round takes every
 * measurement on the one and at once on the other, and the first only warms up.
 */
export async function mot(
  mappe: string,
  { saker: antallSaker, antall, runder }: Motstorrelse,
  si: (linje: string) => void,
): Promise<Motlinje[]> {
  const rot = resolve(mappe)
  return iEgenMappe(async (egen) => {
    const fil = (navn: string) => join(egen, `${navn}.db`)
    si(`Fyller ${antallSaker} saker med programmet det måles mot.`)
    const saker = await fyll(rot, fil('gammel'), antallSaker)
    for (const navn of ['gammel-prosess', 'ny']) copyFileSync(fil('gammel'), fil(navn))
    await bringUp(fil('ny'), { naa: systemklokke() })
    copyFileSync(fil('ny'), fil('ny-prosess'))
    for (const navn of ['gammel', 'gammel-prosess', 'ny', 'ny-prosess']) synk(fil(navn))

    const filer = (navn: string) => ({ tjener: fil(navn), prosess: fil(`${navn}-prosess`) })
    const gammel = await lagSide(filer('gammel'), saker, rot)
    const ny = await lagSide(filer('ny'), saker, undefined)
    const linjer = MOTHVA.map((hva): Motlinje => ({ hva, gammel: [], ny: [] }))
    for (let runde = 0; runde <= runder; runde++) {
      si(runde === 0 ? 'Varmer opp.' : `Runde ${runde} av ${runder}.`)
      for (const linje of linjer) {
        const maalt = [
          await gammel.mal(linje.hva, antall),
          await ny.mal(linje.hva, antall),
        ] as const
        if (runde === 0) continue
        linje.gammel.push(maalt[0])
        linje.ny.push(maalt[1])
      }
    }
    await gammel.lukk()
    await ny.lukk()
    return linjer
  })
}

/** Today's over the other's, in each round. */
const forhold = ({ gammel, ny }: Motlinje): number[] =>
  ny.map((takt, runde) => takt / (gammel[runde] ?? Number.NaN))

export function motrapport(linjer: readonly Motlinje[]): string {
  const rader = linjer.map((linje) => {
    const { navn, ...maal } = MOT[linje.hva]
    const ratio = median(forhold(linje))
    const naadd =
      'minst' in maal ? [`minst ${maal.minst}`, ratio >= maal.minst ? 'ja' : 'NEI'] : ['', '']
    return [
      navn,
      tall(median(linje.gammel)),
      tall(median(linje.ny)),
      forhold(linje)
        .map((f) => tall(f, 2))
        .join(' '),
      tall(ratio, 2),
      ...naadd,
    ]
  })
  return tabell([['', '0.1/s', 'nå/s', 'runde for runde', 'median', 'krav', 'nådd'], ...rader])
}
