import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { useTekster } from '../tekster/hent.ts'
import { useValg } from './valg.ts'

/** Gives everything inside it the texts of the chosen language. */
export function Spraakramme({ children }: { children: ReactNode }) {
  const { spraak } = useValg()
  const tekster = useTekster(spraak)
  return (
    <IntlProvider locale={spraak} messages={tekster} timeZone="Europe/Oslo">
      {children}
    </IntlProvider>
  )
}
