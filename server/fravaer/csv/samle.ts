import { canonical } from '../../../db/canonical.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { FLEST_FAG, FLEST_TIDER } from '../../../machines/sak/skjema/fravaersdag.ts'
import { stykker } from '../stykker.ts'
import type { Linje } from './les.ts'
import { erAtskilt } from './tider.ts'

/** One child's day, that a line tells of. */
export const barnOgDag = ({ fodselsnummer, dag }: Linje): string | undefined =>
  fodselsnummer && dag ? `${fodselsnummer} ${dag.dato}` : undefined

/**
 * A file with a line for each lesson: those of one child's day, each with its time, are told as that day on all of
 * its lines. Where they overlap, each says so; where they do not agree on why the child was away, they are left as
 * they are, and are marked as double.
 */
export async function samle(linjer: readonly Linje[]): Promise<Linje[]> {
  // Each lesson once, also where a file has the same one ten thousand times.
  const perDag = new Map<string, Map<string, Fravaersdag>>()
  for await (const stykke of stykker(linjer)) {
    for (const linje of stykke) {
      const nokkel = barnOgDag(linje)
      if (!nokkel || !linje.dag) continue
      const timene = perDag.get(nokkel) ?? new Map<string, Fravaersdag>()
      perDag.set(nokkel, timene.set(canonical(linje.dag), linje.dag))
    }
  }
  const dager = new Map(
    [...perDag].map(([nokkel, timene]) => [nokkel, samlet([...timene.values()])]),
  )
  return linjer.map((linje): Linje => {
    const dag = dager.get(barnOgDag(linje) ?? '')
    if (dag === undefined) return linje
    if (erAtskilt(dag.tider ?? [])) return { ...linje, dag }
    return { ...linje, dag, feil: [...linje.feil, { felt: 'fra', grunn: 'overlapper' }] }
  })
}

/** Undefined where there is nothing to put together. */
function samlet(alle: readonly Fravaersdag[]): Fravaersdag | undefined {
  if (alle.length < 2 || alle.length > FLEST_TIDER) return undefined
  const timene = alle.toSorted((a, b) => ((a.tider?.[0] ?? '') < (b.tider?.[0] ?? '') ? -1 : 1))
  const [forste] = timene
  if (!forste) return undefined
  const { dato, art, aarsak } = forste
  if (timene.some((en) => !en.tider || en.art !== art || en.aarsak !== aarsak)) return undefined
  const tider = timene.flatMap((en) => en.tider ?? [])
  const fag = [...new Set(timene.flatMap((en) => en.fag ?? []))]
  if (fag.length > FLEST_FAG) return undefined
  const sum = (tall: (en: Fravaersdag) => number) => timene.reduce((n, en) => n + tall(en), 0)
  const forsent = sum((en) => en.forsent ?? 0)
  return {
    dato,
    art,
    aarsak,
    timer: Math.round(sum((en) => en.timer ?? 0) * 100) / 100,
    ...(fag.length > 0 && { fag }),
    ...(forsent > 0 && { forsent }),
    tider,
  }
}
