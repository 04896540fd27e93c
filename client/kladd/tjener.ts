import { klient, lesFeil } from '../api.ts'
import type { Json } from '../skjema/jsonSchema.ts'
import { hentEier } from './eier.ts'
import type { Innhold, Tjenerkladd, Tjenersvar } from './kladd.ts'
import type { Lagring, Lagringssvar } from './kladdMaskin.ts'

/** How long a form waits for what the server has of it, and a saving for its answer. */
const HENT_MS = 4_000
const LAGRE_MS = 15_000

const somKladd = (kladd: Omit<Tjenerkladd, 'data'> & { data?: unknown }): Tjenerkladd => ({
  ...kladd,
  data: kladd.data as Json,
})

const hvilken = (navn: string) => ({ navn, person: hentEier()?.person ?? '' })

/** What the server has under the name, and whether the command got through; undefined without an answer. */
export async function hentKladd(
  navn: string,
  kommandoId: string | null,
): Promise<Tjenersvar | undefined> {
  if (!navigator.onLine) return undefined
  const signal = AbortSignal.timeout(HENT_MS)
  const sporsmaal = { ...hvilken(navn), ...(kommandoId && { kommandoId }) }
  try {
    const { kladd, ...resten } = await klient.kladd.hent.query(sporsmaal, { signal })
    return { kladd: kladd && somKladd(kladd), ...resten }
  } catch {
    return undefined
  }
}

/** Stores it, or deletes it where there is nothing more, and tells what came of that. */
export async function lagreKladd(
  navn: string,
  { innhold, versjon }: Lagring,
  avbrutt: AbortSignal,
): Promise<Lagringssvar> {
  const valg = { signal: AbortSignal.any([avbrutt, AbortSignal.timeout(LAGRE_MS)]) }
  try {
    if (innhold === null) {
      await klient.kladd.slett.mutate(hvilken(navn), valg)
      return { outcome: 'lagret', versjon: null }
    }
    const svar = await klient.kladd.lagre.mutate(somLagring(navn, innhold, versjon), valg)
    return svar.outcome === 'nyere' ? { ...svar, kladd: somKladd(svar.kladd) } : svar
  } catch (grunn) {
    const kode = lesFeil(grunn)?.kode
    const avvist = kode === 'UGYLDIG_DATA' || kode === 'FINNES_IKKE'
    return { outcome: avvist ? 'avvist' : 'utenSvar' }
  }
}

/** Stores it while the page is being left: the request outlives the page. */
export const lagreVedAvskjed = (navn: string, innhold: Innhold, versjon: string | null): void => {
  if (innhold === null) return
  void fetch('/api/trpc/kladd.lagre', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(somLagring(navn, innhold, versjon)),
  }).catch(() => undefined)
}

const somLagring = (navn: string, innhold: NonNullable<Innhold>, sett: string | null) => ({
  ...hvilken(navn),
  ...innhold,
  sett,
})
