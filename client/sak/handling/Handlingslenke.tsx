import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Handlingsmaal } from './vei.ts'
import { handlingsvei } from './vei.ts'

type Props = Handlingsmaal & {
  className?: string
  'data-variant'?: 'secondary' | undefined
  'aria-describedby'?: string
  children: ReactNode
}

/** Leads to where a transition is taken. */
export function Handlingslenke({ sakId, hendelse, om, med, ...lenke }: Props) {
  return <Link {...handlingsvei({ sakId, hendelse, om, ...(med && { med }) })} {...lenke} />
}
