import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Overgang } from '../bruk.ts'

type Props = {
  sakId: string
  hendelse: Overgang['type']
  /** Which one, where the case has many that the transition is of. */
  om?: string | undefined
  /** What the form starts with, and where one goes from it when that is not the case. */
  med?: { omraade?: string; side?: string; fra?: 'evaluering' }
  className?: string
  'data-variant'?: 'secondary' | undefined
  'aria-describedby'?: string
  children: ReactNode
}

const egneSider = {
  'plan.utkastLagret': '/sak/$id/plan',
  'plan.iverksatt': '/sak/$id/plan',
  'plan.evaluert': '/sak/$id/evaluering',
} as const satisfies Partial<Record<Overgang['type'], string>>

const harEgenSide = (type: Overgang['type']): type is keyof typeof egneSider =>
  Object.hasOwn(egneSider, type)

/** Leads to where a transition is taken: its own screen where it has one, else its form. */
export function Handlingslenke({ sakId, hendelse, om, med = {}, ...lenke }: Props) {
  return harEgenSide(hendelse) ? (
    <Link
      to={egneSider[hendelse]}
      params={{ id: sakId }}
      hash={hendelse === 'plan.evaluert' ? undefined : 'utkast'}
      {...lenke}
    />
  ) : (
    <Link
      to="/sak/$id/gjor/$hendelse"
      params={{ id: sakId, hendelse }}
      search={{ ...med, ...(om !== undefined && { om }) }}
      {...lenke}
    />
  )
}
