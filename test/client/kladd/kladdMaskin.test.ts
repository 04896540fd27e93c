import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import type { Funnet, Tjenerkladd } from '../../../client/kladd/kladd.ts'
import type { Lagring, Lagringssvar } from '../../../client/kladd/kladdMaskin.ts'
import { kladdMaskin, statusFor } from '../../../client/kladd/kladdMaskin.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const tomt: Funnet = {
  innhold: null,
  hos: null,
  versjon: null,
  endret: null,
  annen: null,
  kommet: false,
}
const med = (data: string) => ({ data, kommandoId: null })
const deres = (data: string): Tjenerkladd => ({ ...med(data), versjon: 'v9', endret: '' })

/** A draft on a server that answers in turn what is given, and the last for ever. */
function start(svar: Lagringssvar[], enhet = false) {
  const lagringer: Lagring[] = []
  const aktor = createActor(
    kladdMaskin.provide({
      actors: {
        lagre: fromPromise<Lagringssvar, Lagring>(async ({ input }) => {
          lagringer.push(input)
          const denne = svar.length > 1 ? svar.shift() : svar[0]
          return denne ?? { outcome: 'utenSvar' }
        }),
      },
      actions: {
        sikre: ({ context: { innhold }, self }) =>
          self.send({ type: 'paaEnheten', innhold, ja: enhet }),
      },
    }),
    { input: tomt },
  ).start()
  return {
    lagringer,
    skriv: (data: string) => aktor.send({ type: 'endret', innhold: med(data) }),
    send: aktor.send,
    status: () => statusFor(aktor.getSnapshot()),
    stand: () => aktor.getSnapshot(),
  }
}
const gaar = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('is saved once, a moment after the last key', async () => {
  const kladd = start([{ outcome: 'lagret', versjon: 'v1' }])
  expect(kladd.status()).toBe('tom')
  for (const tekst of ['H', 'He', 'Hei']) kladd.skriv(tekst)
  expect(kladd.status()).toBe('lagrer')
  await gaar(1_000)
  expect(kladd.lagringer).toEqual([{ innhold: med('Hei'), versjon: null }])
  expect(kladd.status()).toBe('lagret')
})

test('what is written while a saving is under way is saved after it, on top of it', async () => {
  const kladd = start([
    { outcome: 'lagret', versjon: 'v1' },
    { outcome: 'lagret', versjon: 'v2' },
  ])
  kladd.skriv('Hei')
  vi.advanceTimersByTime(700)
  kladd.skriv('Hei på deg')
  await gaar(1_000)
  expect(kladd.lagringer.at(-1)).toEqual({ innhold: med('Hei på deg'), versjon: 'v1' })
  expect(kladd.status()).toBe('lagret')
})

test('without an answer it says where the text lies, and tries until there is one', async () => {
  for (const enhet of [true, false]) {
    const kladd = start([{ outcome: 'utenSvar' }, { outcome: 'lagret', versjon: 'v1' }], enhet)
    kladd.skriv('Hei')
    await gaar(700)
    expect(kladd.status()).toBe(enhet ? 'paaEnheten' : 'ikkeLagret')
    await gaar(60_000)
    expect(kladd.status()).toBe('lagret')
    expect(kladd.lagringer).toHaveLength(2)
  }
})

test('another window’s text waits beside mine, and neither is lost until one is chosen', async () => {
  const kladd = start([
    { outcome: 'nyere', kladd: deres('Deres') },
    { outcome: 'lagret', versjon: 'v10' },
  ])
  kladd.skriv('Mitt')
  await gaar(60_000)
  expect(kladd.lagringer).toHaveLength(1)
  expect(kladd.stand().context).toMatchObject({ innhold: med('Mitt'), annen: { data: 'Deres' } })
  kladd.send({ type: 'bytt' })
  expect(kladd.stand().context).toMatchObject({ innhold: med('Deres'), annen: { data: 'Mitt' } })
  kladd.send({ type: 'bytt' })
  kladd.send({ type: 'behold' })
  await gaar(1_000)
  expect(kladd.lagringer.at(-1)).toEqual({ innhold: med('Mitt'), versjon: 'v9' })
  expect(kladd.status()).toBe('lagret')
})

test('where nothing is unsaved, what another window saved comes here', async () => {
  const kladd = start([{ outcome: 'lagret', versjon: 'v1' }])
  kladd.skriv('Hei')
  await gaar(1_000)
  kladd.send({ type: 'tjener', kladd: deres('Hei igjen') })
  expect(kladd.stand().context).toMatchObject({ innhold: med('Hei igjen'), utgave: 1 })
  expect(kladd.status()).toBe('lagret')
})

test('what was sent from another window stays on this screen, and is not saved again by itself', async () => {
  const kladd = start([{ outcome: 'lagret', versjon: 'v1' }])
  kladd.skriv('Hei')
  await gaar(1_000)
  kladd.send({ type: 'tjener', kladd: null })
  await gaar(60_000)
  expect(kladd.stand().context.innhold).toEqual(med('Hei'))
  expect(kladd.lagringer).toHaveLength(1)
  kladd.skriv('Hei igjen')
  await gaar(1_000)
  expect(kladd.lagringer.at(-1)).toEqual({ innhold: med('Hei igjen'), versjon: null })
})

test('what the server will not have is not tried again until it is changed', async () => {
  const kladd = start([{ outcome: 'avvist' }, { outcome: 'lagret', versjon: 'v1' }])
  kladd.skriv('Altfor langt')
  await gaar(60_000)
  expect(kladd.lagringer).toHaveLength(1)
  expect(kladd.status()).toBe('ikkeLagret')
  kladd.skriv('Kort')
  await gaar(1_000)
  expect(kladd.status()).toBe('lagret')
})

test('what is thrown away can be brought back, and what was written meanwhile too, until one is sent', async () => {
  const kladd = start([{ outcome: 'lagret', versjon: 'v1' }])
  const bytt = (innhold: ReturnType<typeof med> | null) =>
    kladd.send({ type: 'endret', innhold, bytter: true })
  const kastet = () => kladd.stand().context.kastet
  kladd.skriv('Det første')
  const utgave = kladd.stand().context.utgave
  bytt(null)
  await gaar(1_000)
  expect(kladd.lagringer.at(-1)?.innhold).toBeNull()
  expect(kastet()).toBe('Det første')
  kladd.skriv('Det andre')
  expect(kladd.stand().context.utgave).toBe(utgave + 1)
  bytt(med('Det første'))
  expect(kastet()).toBe('Det andre')
  expect(kladd.stand().context.utgave).toBe(utgave + 2)
  kladd.send({ type: 'endret', innhold: null })
  expect(kastet()).toBeNull()
})
