import { useMemo } from 'react'
import { useValg } from '../../skall/valg.ts'
import { datoKort, datoLang, periode, relativ } from './format.ts'
import { lokalDato } from './lokal.ts'

/** Today on this machine, as an ISO date. */
export const dagensDato = (): string => lokalDato(new Date())

/** The date functions in the reader's language, as of today. */
export function useDato() {
  const { spraak } = useValg()
  const idag = dagensDato()
  return useMemo(
    () => ({
      idag,
      kort: (dato: string) => datoKort(dato, idag, spraak),
      lang: (dato: string) => datoLang(dato, idag, spraak),
      periode: (fra: string, til: string) => periode(fra, til, idag, spraak),
      relativ: (dato: string) => relativ(dato, idag, spraak),
    }),
    [idag, spraak],
  )
}
