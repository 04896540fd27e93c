import { useSyncExternalStore } from 'react'
import type { Spraak } from '../tekster/spraak.ts'
import { spraakene } from '../tekster/spraak.ts'

const temaer = ['auto', 'light', 'dark'] as const
const tettheter = ['romslig', 'tett'] as const

/** What a person has chosen for their own screen. Remembered in this browser only. */
export type Valg = {
  spraak: Spraak
  tema: (typeof temaer)[number]
  tetthet: (typeof tettheter)[number]
  skjulNavn: boolean
}

const nokkel = 'stafett.valg'
const lyttere = new Set<() => void>()
let valg = les()

function enAv<T extends string>(lovlige: readonly T[], verdi: unknown, ellers: T): T {
  return lovlige.find((lovlig) => lovlig === verdi) ?? ellers
}

function les(): Valg {
  let lagret: Partial<Record<keyof Valg, unknown>> = {}
  try {
    lagret = JSON.parse(localStorage.getItem(nokkel) ?? '{}') ?? {}
  } catch {
    // Storage may be closed or hold something else; the defaults do then.
  }
  return {
    spraak: enAv(spraakene, lagret.spraak, navigator.language.startsWith('nn') ? 'nn' : 'nb'),
    tema: enAv(temaer, lagret.tema, 'auto'),
    tetthet: enAv(tettheter, lagret.tetthet, 'romslig'),
    skjulNavn: lagret.skjulNavn === true,
  }
}

/** Puts the choices on the root element, where the theme's CSS reads them. */
export function brukValg(): void {
  const { dataset } = document.documentElement
  document.documentElement.lang = valg.spraak
  dataset.colorScheme = valg.tema
  dataset.size = valg.tetthet === 'tett' ? 'sm' : 'md'
}

/** In force for as long as the page is open, and remembered for nobody. */
export function visValg(endring: Partial<Valg>): void {
  valg = { ...valg, ...endring }
  brukValg()
  for (const lytter of lyttere) lytter()
}

export function settValg(endring: Partial<Valg>): void {
  visValg(endring)
  try {
    localStorage.setItem(nokkel, JSON.stringify(valg))
  } catch {
    // Not remembered, but in force for as long as the page is open.
  }
}

export const hentValg = (): Valg => valg

export function useValg(): Valg {
  return useSyncExternalStore((lytter) => {
    lyttere.add(lytter)
    return () => lyttere.delete(lytter)
  }, hentValg)
}
