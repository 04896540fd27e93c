import { canonical } from '../../../db/canonical.ts'
import { erUtenGrunn } from '../../../machines/fravaer/dagen.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { FLEST_FAG, FLEST_TIDER } from '../../../machines/sak/skjema/fravaersdag.ts'
import { stykker } from '../stykker.ts'
import type { Linje } from './les.ts'
import { erAtskilt } from './tider.ts'

/** One child's day, that a line tells of. */
export const barnOgDag = ({ fodselsnummer, dag }: Linje): string | undefined =>
  fodselsnummer && dag ? `${fodselsnummer} ${dag.dato}` : undefined

/**
 * A file with a line for each lesson: those of one child's day are told as that day on all of its lines. Where they
 * overlap, each says so. A day has one reason: where the guardians have said why of some of its hours, the others are
 * the day. Where those do not agree, or one line is about the whole day, the lines are left as they are, and are
 * marked as double.
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
    [...perDag].map(([nokkel, timene]) => [nokkel, dagenAv([...timene.values()])]),
  )
  return linjer.map((linje): Linje => {
    const funnet = dager.get(barnOgDag(linje) ?? '')
    if (!funnet || !linje.dag) return linje
    const { dag, atskilt } = funnet
    if (!atskilt)
      return { ...linje, dag, feil: [...linje.feil, { felt: 'fra', grunn: 'overlapper' }] }
    return erUtenGrunn(dag) && !erUtenGrunn(linje.dag)
      ? { ...linje, dag, utelatt: true }
      : { ...linje, dag }
  })
}

/** Undefined where there is nothing to put together. */
function dagenAv(
  timene: readonly Fravaersdag[],
): { dag: Fravaersdag; atskilt: boolean } | undefined {
  if (timene.length < 2 || timene.some(({ timer }) => timer === null)) return undefined
  const iRekkefolge = timene.toSorted((a, b) =>
    (a.tider?.[0] ?? '') < (b.tider?.[0] ?? '') ? -1 : 1,
  )
  const utenGrunn = iRekkefolge.filter(erUtenGrunn)
  const dag = samlet(utenGrunn.length > 0 ? utenGrunn : iRekkefolge)
  return dag && { dag, atskilt: erAtskilt(iRekkefolge.flatMap(({ tider = [] }) => tider)) }
}

/** Undefined where they are no one day. */
function samlet(timene: readonly Fravaersdag[]): Fravaersdag | undefined {
  const [forste, ...flere] = timene
  if (!forste || timene.length > FLEST_TIDER) return undefined
  if (flere.length === 0) return forste
  const { dato, art, aarsak } = forste
  // Of hours without times only lateness is sure to be no other telling of the same ones.
  const hverForSeg = timene.every((en) => en.tider ?? en.forsent)
  if (!hverForSeg || timene.some((en) => en.art !== art || en.aarsak !== aarsak)) return undefined
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
    ...(tider.length > 0 && { tider }),
  }
}
