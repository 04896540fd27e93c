import type { Arbeidssak } from '../forlop.ts'
import { leder } from '../kommune.ts'
import { besok } from './besok.ts'
import type { Bruker } from './bruker.ts'
import type { Teller } from './teller.ts'

export const KLIENTER = 64
/** Milliseconds between two logins: the server lets in 120 a minute from one address. */
const MELLOM_SKIFT = 2000

/** Whom client number `k` is logged in as. */
export const person = (k: number): string => leder(k).id

/** Each client's own cases, of the unit that it works at. */
export function fordel(saker: readonly Arbeidssak[]): Arbeidssak[][] {
  const egne = Array.from({ length: KLIENTER }, (): Arbeidssak[] => [])
  for (const sak of saker) {
    const ved = egne.filter((_, k) => person(k) === leder(sak.nr).id)
    ved.reduce((a, b) => (b.length < a.length ? b : a)).push(sak)
  }
  return egne
}

/** Someone who works, and the cases that they work in. */
export type Arbeider = { bruker: Bruker; saker: readonly Arbeidssak[] }

/** Opens every case once: what the server keeps in memory is then as full as it gets. */
export async function varmOpp(arbeidere: readonly Arbeider[]): Promise<void> {
  await Promise.all(
    arbeidere.map(async ({ bruker, saker }) => {
      for (const { sakId } of saker) await bruker.kall('sak.hent', { sakId })
    }),
  )
}

/** All at once, each from case to case, until `slutt` says that it is over. */
export async function arbeid(
  arbeidere: readonly Arbeider[],
  { teller, slutt }: { teller: Teller; slutt: AbortSignal },
): Promise<void> {
  let nesteSkift = performance.now()
  const skalSkifte = () => {
    const tid = performance.now() >= nesteSkift
    if (tid) nesteSkift += MELLOM_SKIFT
    return tid
  }
  await Promise.all(
    arbeidere.map(async ({ bruker, saker }, k) => {
      for (let i = 0; !slutt.aborted; i++) {
        const sak = saker[i % saker.length]
        if (!sak) throw new RangeError('too few cases for every client to have its own')
        try {
          if (skalSkifte()) await bruker.skift()
          await besok(bruker, sak, k + i)
        } catch (feil) {
          teller.feilet(feil)
        }
      }
      bruker.lukk()
    }),
  )
}
