import type { LinkOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'

export type Gruppenavn = 'sak' | 'sider' | 'saker' | 'personer'

/** One place to go: what it is called, a line about it, and how it is drawn. */
export type Valg = {
  id: string
  navn: string
  linje?: string
  merke?: ReactNode
  lenke: LinkOptions
}

/** `fjern`: the server found them, by what stood in the field when it was asked. */
export type Valggruppe = { navn: Gruppenavn; fjern: boolean; valg: readonly Valg[] }
