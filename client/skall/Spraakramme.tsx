import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { tekster } from '../tekster/velg.ts'
import { useValg } from './valg.ts'

/** Gives everything inside it the texts of the chosen language. */
export function Spraakramme({ children }: { children: ReactNode }) {
  const { spraak } = useValg()
  return (
    <IntlProvider locale={spraak} messages={tekster(spraak)} timeZone="Europe/Oslo">
      {children}
    </IntlProvider>
  )
}
