import { linkOptions } from '@tanstack/react-router'
import { handlingsvei } from '../sak/handling/vei.ts'
import type { Oppgave } from './hent.ts'

/** Where one sees what some tasks are about, when no single form does them. */
const faner = {
  forberedMote: '/sak/$id/moter',
  stillePlan: '/sak/$id/plan',
  loftetEvaluering: '/sak/$id/plan',
  samtykkeMangler: '/sak/$id/laget',
  fornySamtykke: '/sak/$id/laget',
} as const satisfies Partial<Record<string, string>>

const harFane = (slag: string): slag is keyof typeof faner => Object.hasOwn(faner, slag)

/** The way to where a task is done: its form, the place that it is about, else what the case asks for now. */
export function oppgavevei({ sakId, slag, om, hendelse }: Oppgave) {
  if (slag === 'ledEvaluering') {
    return linkOptions({ to: '/sak/$id/motet/$om', params: { id: sakId, om } })
  }
  if (hendelse) return handlingsvei({ sakId, hendelse, ...(om !== '' && { om }) })
  const params = { id: sakId }
  return linkOptions({ to: harFane(slag) ? faner[slag] : '/sak/$id', params })
}
