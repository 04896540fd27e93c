import { useSyncExternalStore } from 'react'
import type { Spraak } from './spraak.ts'
import type { Tekster } from './typer.ts'

/** What everybody meets first, what the page of a case says, and what the pages behind them say. */
export type Tekstdel = 'forst' | 'saken' | 'resten'
type Deltekst = { [K in keyof Tekster]?: Partial<Tekster[K]> }

const hentere: Record<Spraak, Record<Tekstdel, () => Promise<Deltekst>>> = {
  nb: {
    forst: async () => (await import('./nb/forst.ts')).forst,
    saken: async () => (await import('./nb/saken.ts')).saken,
    resten: async () => (await import('./nb/resten.ts')).resten,
  },
  nn: {
    forst: async () => (await import('./nn/forst.ts')).forst,
    saken: async () => (await import('./nn/saken.ts')).saken,
    resten: async () => (await import('./nn/resten.ts')).resten,
  },
  en: {
    forst: async () => (await import('./en/forst.ts')).forst,
    saken: async () => (await import('./en/saken.ts')).saken,
    resten: async () => (await import('./en/resten.ts')).resten,
  },
}

const tekster = new Map<Spraak, Deltekst>()
const hentet = new Map<string, Promise<void>>()
const brukte = new Set<Tekstdel>(['forst'])
const lyttere = new Set<() => void>()

async function taImot(spraak: Spraak, del: Tekstdel): Promise<void> {
  try {
    const nye = await hentere[spraak][del]()
    const alt = tekster.get(spraak)
    tekster.set(spraak, { ...alt, ...nye, sak: { ...alt?.sak, ...nye.sak } })
    for (const lytter of lyttere) lytter()
  } catch (feil) {
    hentet.delete(`${spraak} ${del}`)
    throw feil
  }
}

/** Fetches parts of a language, each once, so that `useTekster` can give them without waiting. */
export async function hentTekster(spraak: Spraak, ...deler: Tekstdel[]): Promise<void> {
  await Promise.all(
    deler.map((del) => {
      brukte.add(del)
      const nokkel = `${spraak} ${del}`
      const underveis = hentet.get(nokkel) ?? taImot(spraak, del)
      hentet.set(nokkel, underveis)
      return underveis
    }),
  )
}

/** Fetches in a language the parts that have been asked for in any. */
export const hentSpraak = (spraak: Spraak): Promise<void> => hentTekster(spraak, ...brukte)

/** The texts of a language, those that have been fetched: no page is shown before its own have come. */
export const useTekster = (spraak: Spraak): Tekster =>
  useSyncExternalStore(folg, () => {
    const funnet = tekster.get(spraak)
    if (!funnet) throw new Error(`Texts for ${spraak} are not fetched`)
    return funnet as Tekster
  })

function folg(lytter: () => void) {
  lyttere.add(lytter)
  return () => lyttere.delete(lytter)
}
