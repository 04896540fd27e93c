import type { ActorRefFrom } from 'xstate'
import { createActor, fromPromise, waitFor } from 'xstate'
import { klient } from '../api.ts'
import { naarIgjen } from '../strom/igjen.ts'
import { hentEier, nyEier } from './eier.ts'
import { hor, siEndret } from './kanal.ts'
import type { Enhetskladd } from './kladd.ts'
import { flett } from './kladd.ts'
import type { Lagring, Lagringssvar } from './kladdMaskin.ts'
import { kladdMaskin } from './kladdMaskin.ts'
import { hentKladd, lagreKladd, lagreVedAvskjed } from './tjener.ts'

export type Kladdaktor = ActorRefFrom<typeof kladdMaskin>

type Apen = { lovet: Promise<Kladdaktor>; aktor?: Kladdaktor; brukere: number; vist: boolean }

/** Drafts that a screen shows, or that the server does not have yet. */
const apne = new Map<string, Apen>()

/** How long until it is asked again what the server has, where it did not answer. */
const SPOR_IGJEN_MS = 3_000

/** How long one waits for the last of it when one logs out. */
const AVSKJED_MS = 3_000

/** The draft by this name: as it stands here, else as it was kept. The same until it is let go of. */
export function apneKladd(navn: string): Promise<Kladdaktor> {
  const der = apne.get(navn)
  if (der) return der.lovet
  const ny: Apen = { lovet: begynn(navn), brukere: 0, vist: false }
  apne.set(navn, ny)
  void ny.lovet.then((aktor) => {
    ny.aktor = aktor
  })
  return ny.lovet
}

/** A screen shows it, until what it gets is called. What is not saved by then goes on being saved. */
export function brukKladd(navn: string): () => void {
  const bruk = apne.get(navn)
  if (!bruk) return () => {}
  bruk.brukere++
  bruk.vist = true
  return () => {
    bruk.brukere--
    setTimeout(() => ryddBort(navn, bruk))
  }
}

function ryddBort(navn: string, bruk: Apen): void {
  if (bruk.brukere > 0 || !bruk.vist || !bruk.aktor || trengs(bruk.aktor)) return
  bruk.aktor.stop()
  if (apne.get(navn) === bruk) apne.delete(navn)
}

/** Whether it holds what would be lost with it. */
const trengs = (aktor: Kladdaktor) => usikret(aktor) || aktor.getSnapshot().context.kastet !== null

const usikret = (aktor: Kladdaktor) => {
  const { innhold, hos } = aktor.getSnapshot().context
  return innhold !== hos
}

async function begynn(navn: string): Promise<Kladdaktor> {
  const enhet = hentEier()?.enhet
  const her = (await enhet?.les(navn)) as Enhetskladd | undefined
  const svar = await hentKladd(navn, her?.kommandoId ?? null)
  const aktor = createActor(
    kladdMaskin.provide({
      actors: {
        lagre: fromPromise<Lagringssvar, Lagring>(async ({ input, signal }) => {
          const lagret = await lagreKladd(navn, input, signal)
          if (lagret.outcome === 'lagret') siEndret(navn)
          return lagret
        }),
      },
      actions: {
        sikre: ({ context: { innhold, versjon }, self }) => {
          const endret = new Date().toISOString()
          const kladd = innhold ? { ...innhold, versjon, endret } : undefined
          void enhet
            ?.skriv(navn, kladd)
            .then((ja) => self.send({ type: 'paaEnheten', innhold, ja }))
        },
        slipp: () => void enhet?.skriv(navn, undefined),
      },
    }),
    { input: flett(her, svar) },
  )
  aktor.subscribe(({ value }) => {
    const bruk = apne.get(navn)
    if (value === 'hviler' && bruk) setTimeout(() => ryddBort(navn, bruk))
  })
  aktor.start()
  if (!svar) sporIgjen(navn, aktor)
  return aktor
}

/** Whether something is written in what is open by this name. */
export const harKladd = (navn: string): boolean =>
  Boolean(apne.get(navn)?.aktor?.getSnapshot().context.innhold)

/** The names of what is begun: on the server, in this browser and on the screens. */
export async function paabegynte(): Promise<string[]> {
  const [der, her] = await Promise.all([
    klient.kladd.mine.query().catch(() => []),
    hentEier()?.enhet.navn() ?? [],
  ])
  const naa = alle().flatMap(({ navn }) => (harKladd(navn) ? [navn] : []))
  return [...der, ...her, ...naa]
}

/** What is open by this name is not to be sent any more. */
export const glemKladd = (navn: string): void =>
  apne.get(navn)?.aktor?.send({ type: 'endret', innhold: null })

/** Empties what is open by this name. What stood there can be brought back. */
export const kast = (navn: string): void =>
  apne.get(navn)?.aktor?.send({ type: 'endret', innhold: null, bytter: true })

/** Puts back what was thrown away, if it is still there: then what stands there now is what can be. */
export function hentTilbake(navn: string): boolean {
  const aktor = apne.get(navn)?.aktor
  const data = aktor?.getSnapshot().context.kastet ?? null
  if (data === null) return false
  aktor?.send({ type: 'endret', innhold: { data, kommandoId: null }, bytter: true })
  return true
}

const alle = () => [...apne].flatMap(([navn, { aktor }]) => (aktor ? [{ navn, aktor }] : []))

/** Saves what is not saved yet, and waits a moment for that. */
export async function lagreAlt(): Promise<void> {
  const ventes = alle().filter(({ aktor }) => usikret(aktor))
  for (const { aktor } of ventes) aktor.send({ type: 'lagreNaa' })
  await Promise.allSettled(
    ventes.map(({ aktor }) =>
      waitFor(aktor, ({ value }) => value !== 'lagrer', { timeout: AVSKJED_MS }),
    ),
  )
}

/** Looks at what the server has of what is open here and all saved. False: it did not answer. */
async function frisk(navn: string): Promise<boolean> {
  const aktor = apne.get(navn)?.aktor
  if (!aktor || usikret(aktor)) return true
  const svar = await hentKladd(navn, null)
  if (svar) aktor.send({ type: 'tjener', kladd: svar.kladd })
  return svar !== undefined
}

/** Opened without an answer: what the server has comes when it does, unless one has begun to write. */
function sporIgjen(navn: string, aktor: Kladdaktor): void {
  setTimeout(async () => {
    const erApen = apne.get(navn)?.aktor === aktor
    if (erApen && !(await frisk(navn))) sporIgjen(navn, aktor)
  }, SPOR_IGJEN_MS)
}

hor((navn) => void frisk(navn))
nyEier(() => {
  for (const { aktor } of alle()) aktor.stop()
  apne.clear()
})
naarIgjen(() => {
  for (const { aktor } of alle()) aktor.send({ type: 'lagreNaa' })
})
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return
  for (const { navn } of alle()) void frisk(navn)
})
window.addEventListener('pagehide', () => {
  for (const { navn, aktor } of alle()) {
    const { value, context } = aktor.getSnapshot()
    if (usikret(aktor) && value !== 'uenig') lagreVedAvskjed(navn, context.innhold, context.versjon)
  }
})
// The browser asks first only while something is nowhere else.
window.addEventListener('beforeunload', (event) => {
  const utrygg = ({ aktor }: { aktor: Kladdaktor }) =>
    usikret(aktor) && !aktor.getSnapshot().context.paaEnheten
  if (alle().some(utrygg)) event.preventDefault()
})
