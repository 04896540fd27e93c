import type { Person } from '../../db/store.ts'
import { Rolle } from '../../machines/roller.ts'

/** One person for each role at each unit first, in the order of the roles; then everybody else. */
export function enAvHverForst<P extends Pick<Person, 'roller'>>(personer: readonly P[]): P[] {
  const sett = new Set<string>()
  const forst: P[] = []
  const resten: P[] = []
  for (const person of personer) {
    const nye = person.roller.filter((r) => !sett.has(`${r.rolle} ${r.enhetId}`))
    for (const { rolle, enhetId } of nye) sett.add(`${rolle} ${enhetId}`)
    if (nye.length > 0) forst.push(person)
    else resten.push(person)
  }
  const plass = ({ roller: [forste] }: P) => (forste ? Rolle.options.indexOf(forste.rolle) : -1)
  return [...forst.sort((a, b) => plass(a) - plass(b)), ...resten]
}
