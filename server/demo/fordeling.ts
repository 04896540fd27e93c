import type { Barn } from '../../db/store.ts'
import { ENHETER } from './kommune.ts'
import type { Scenario } from './trekk.ts'

/** Gives each story a child of its arena, so that every class has about as many cases. */
export function fordel(
  scenarier: readonly Scenario[],
  barn: readonly Barn[],
): { scenario: Scenario; barn: Barn }[] {
  const arena = new Map(ENHETER.map((e) => [e.id, e.arena]))
  const faste = new Set(scenarier.map((s) => s.barn))
  const ledige = new Set(barn.filter(({ id }) => !faste.has(id)))
  const saker = new Map<string, number>()
  const antall = ({ enhetId, gruppe }: Barn) => saker.get(`${enhetId} ${gruppe}`) ?? 0

  return scenarier.map((scenario) => {
    const mulige = scenario.barn
      ? barn.filter(({ id }) => id === scenario.barn)
      : [...ledige].filter((b) => arena.get(b.enhetId) === scenario.arena)
    const valgt = mulige.reduce<Barn | undefined>(
      (a, b) => (a && antall(a) <= antall(b) ? a : b),
      undefined,
    )
    if (!valgt) throw new Error(`no child is left for «${scenario.viser}»`)
    ledige.delete(valgt)
    saker.set(`${valgt.enhetId} ${valgt.gruppe}`, antall(valgt) + 1)
    return { scenario, barn: valgt }
  })
}
