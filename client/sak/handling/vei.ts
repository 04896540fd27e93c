import { linkOptions } from '@tanstack/react-router'
import type { Overgang } from '../bruk.ts'
import type { Lenkedel } from '../gjor/del.ts'

export type Handlingsmaal = {
  sakId: string
  hendelse: Overgang['type']
  /** Which one, where the case has many that the transition is of. */
  om?: string | undefined
  /** What the form starts with, and where one goes from it when that is not the case. */
  med?: Omit<Lenkedel, 'om'>
}

const egneSider = {
  'plan.utkastLagret': '/sak/$id/plan',
  'plan.iverksatt': '/sak/$id/plan',
  'plan.evaluert': '/sak/$id/evaluering',
  'mote.foreslatt': '/sak/$id/moter/nytt',
  'mote.svart': '/sak/$id/moter',
  'mote.innkalt': '/sak/$id/moter',
} as const satisfies Partial<Record<Overgang['type'], string>>

const harEgenSide = (type: Overgang['type']): type is keyof typeof egneSider =>
  Object.hasOwn(egneSider, type)

/** The way to where a transition is taken: its own screen where it has one, else its form. */
export const handlingsvei = ({ sakId, hendelse, om, med = {} }: Handlingsmaal) => {
  if (hendelse === 'mote.holdt' && om !== undefined) {
    return linkOptions({ to: '/sak/$id/moter/$om', params: { id: sakId, om } })
  }
  if (hendelse === 'mote.avsnitt' && om !== undefined) {
    return linkOptions({ to: '/sak/$id/motet/$om', params: { id: sakId, om } })
  }
  return harEgenSide(hendelse)
    ? linkOptions({
        to: egneSider[hendelse],
        params: { id: sakId },
        ...(egneSider[hendelse] === '/sak/$id/plan' && { hash: 'utkast' }),
      })
    : linkOptions({
        to: '/sak/$id/gjor/$hendelse',
        params: { id: sakId, hendelse },
        search: { ...med, ...(om !== undefined && { om }) },
      })
}
