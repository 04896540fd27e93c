import type { KeyboardEvent } from 'react'

const steg: Partial<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** What a key presses in the line: the button that says so. */
const knapp: Partial<Record<string, string>> = { s: 'start', r: 'ringte', a: 'avvis' }

/**
 * The keys of the list: J and K, or the arrows, go from line to line; S, R and A are the answers of the
 * line one is on. They work while a button of a line has focus, never where one writes or chooses.
 */
export function flyttVed(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return
  if (target.closest('form') || !target.closest('button, a')) return
  const tast = key.length === 1 ? key.toLowerCase() : key
  const linjer = [...event.currentTarget.children]
  const her = linjer.findIndex((linje) => linje.contains(target))
  // An answer that is begun is written in, though its field may not have come yet.
  const svares = linjer[her]?.matches('[data-aapen]:not([data-aapen="dagene"])')
  if (svares && tast.length === 1) return
  const skritt = steg[tast]
  const hva = knapp[tast]
  if (skritt !== undefined) finn(linjer[her + skritt], 'linje')?.focus()
  else if (hva !== undefined) finn(linjer[her], hva)?.click()
  else return
  event.preventDefault()
}

const finn = (linje: Element | undefined, hva: string) =>
  linje?.querySelector<HTMLElement>(`[data-knapp="${hva}"]`)
