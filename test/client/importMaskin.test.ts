import { describe, expect, it } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import type { Bolk, Kilde, Lesning, Lest } from '../../client/fravaer/importer/importMaskin.ts'
import { importMaskin } from '../../client/fravaer/importer/importMaskin.ts'
import type { Linje, Regnskap } from '../../client/fravaer/importer/svar.ts'
import { TOMT } from '../../client/fravaer/importer/svar.ts'

/** The server says how many rows it takes at a time. */
const BOLK = 7
const kilde: Kilde = { navn: 'prove.csv', innhold: new Blob(['']) }
const barn = { fornavn: 'Prøve', etternavn: 'Testesen', gruppe: '7B' }

const linje = (nr: number, status: 'ny' | 'uendret' = 'ny'): Linje => ({
  nr,
  status,
  barn,
  rad: { barnId: `b${nr}`, dato: '2026-11-20', art: 'dokumentert', aarsak: 'sykdom', timer: null },
  merknader: [],
})
const ORD = { windows: ['årsak'], mac: ['Ârsak'], dos: ['Õrsak'] }
const gal: Linje = {
  nr: 900,
  status: 'feil',
  barn: undefined,
  feil: [{ felt: 'dato', grunn: 'Datoen finnes ikke.' }],
}

/** An import of these lines, on which each part is answered by `skriv`. */
function start(linjer: Linje[], skriv: (bolk: Bolk) => Promise<Regnskap>) {
  const lest: Lest = {
    outcome: 'lest',
    svar: { linjer, antall: { ny: 0, endret: 0, uendret: 0, feil: 0 }, merknad: null, bolk: BOLK },
    gjettet: null,
  }
  return createActor(
    importMaskin.provide({
      actors: {
        les: fromPromise<Lest, Lesning>(async ({ input: { som } }) =>
          som === 'dos'
            ? { outcome: 'ikkeTekst' }
            : { ...lest, gjettet: { ord: ORD, som: som ?? 'windows' } },
        ),
        skriv: fromPromise<Regnskap, Bolk>(({ input }) => skriv(input)),
      },
    }),
  ).start()
}

type Aktor = ReturnType<typeof start>
const til = (aktor: Aktor, verdi: string) =>
  waitFor(aktor, ({ value }) => value === verdi, { timeout: 1000 })

const alle = Array.from({ length: 2 * BOLK + 1 }, (_, nr) => linje(nr))
const skrevet = async ({ rader }: Bolk) => ({ ...TOMT, nye: rader.length })

describe('an import', () => {
  it('writes only rows that change something, in parts of one import', async () => {
    const bolker: Bolk[] = []
    const aktor = start([...alle, linje(901, 'uendret'), gal], async (bolk) => {
      bolker.push(bolk)
      return { ...(await skrevet(bolk)), varsler: [{ sakId: 's1', barn }] }
    })
    aktor.send({ type: 'velg', kilde })
    expect((await til(aktor, 'forhaandsvisning')).context.antall).toBe(alle.length)
    aktor.send({ type: 'importer' })
    const { context } = await til(aktor, 'ferdig')
    expect(bolker.map(({ rader }) => rader.length)).toEqual([BOLK, BOLK, 1])
    expect(new Set(bolker.map(({ importId }) => importId)).size).toBe(1)
    expect(context.regnskap).toEqual({
      ...TOMT,
      nye: alle.length,
      varsler: [{ sakId: 's1', barn }],
    })
  })

  it('stops between two parts, and goes on from there', async () => {
    const aktor = start(alle, skrevet)
    aktor.send({ type: 'velg', kilde })
    await til(aktor, 'forhaandsvisning')
    aktor.send({ type: 'importer' })
    aktor.send({ type: 'stopp' })
    const { context } = await til(aktor, 'stanset')
    expect(context).toMatchObject({ regnskap: { nye: BOLK }, skrivefeil: null })
    expect(context.venter).toHaveLength(BOLK + 1)
    aktor.send({ type: 'fortsett' })
    expect((await til(aktor, 'ferdig')).context.regnskap.nye).toBe(alle.length)
  })

  it('sends the very same part again after an error', async () => {
    const bolker: Bolk[] = []
    const aktor = start(alle, async (bolk) => {
      bolker.push(bolk)
      if (bolker.length === 2) throw new Error('the line broke')
      return skrevet(bolk)
    })
    aktor.send({ type: 'velg', kilde })
    await til(aktor, 'forhaandsvisning')
    aktor.send({ type: 'importer' })
    expect((await til(aktor, 'stanset')).context.skrivefeil).not.toBeNull()
    aktor.send({ type: 'fortsett' })
    await til(aktor, 'ferdig')
    expect(bolker[2]).toEqual(bolker[1])
  })

  it('refuses a file that is too large before it is read, and takes another', async () => {
    const aktor = start(alle, skrevet)
    const stor = new Blob(['x'.repeat(1024 * 1024 + 1)])
    aktor.send({ type: 'velg', kilde: { navn: 'stor.csv', innhold: stor } })
    const { value, context } = aktor.getSnapshot()
    expect([value, context.lesefeil]).toEqual(['feil', { slag: 'forStor' }])
    aktor.send({ type: 'velg', kilde: { navn: 'mindre.csv', innhold: stor.slice(1) } })
    expect((await til(aktor, 'forhaandsvisning')).context.lesefeil).toBeNull()
  })

  it('reads the same file in other letters, and keeps what it shows until that is done', async () => {
    const aktor = start(alle, skrevet)
    aktor.send({ type: 'velg', kilde })
    await til(aktor, 'forhaandsvisning')
    aktor.send({ type: 'lesSom', som: 'dos' })
    // Another choice before the first was answered: only the last one counts.
    aktor.send({ type: 'lesSom', som: 'mac' })
    expect(aktor.getSnapshot().context.svar?.linjer).toHaveLength(alle.length)
    const { context } = await til(aktor, 'forhaandsvisning')
    expect(context).toMatchObject({ kilde, gjettet: { som: 'mac' }, antall: alle.length })
    // Chosen for this file, not for the next.
    aktor.send({ type: 'velg', kilde })
    expect((await til(aktor, 'forhaandsvisning')).context.gjettet?.som).toBe('windows')
  })

  it('says what a file is that cannot be read', async () => {
    const aktor = start(alle, skrevet)
    aktor.send({ type: 'velg', kilde })
    await til(aktor, 'forhaandsvisning')
    aktor.send({ type: 'lesSom', som: 'dos' })
    expect((await til(aktor, 'feil')).context.lesefeil).toEqual({ slag: 'ikkeTekst' })
  })

  it('keeps to its file while it writes, and has nothing to do without rows', async () => {
    const aktor = start(alle, () => new Promise(() => {}))
    aktor.send({ type: 'velg', kilde })
    await til(aktor, 'forhaandsvisning')
    aktor.send({ type: 'importer' })
    for (const hendelse of [{ type: 'nyFil' }, { type: 'velg', kilde }] as const) {
      aktor.send(hendelse)
      expect(aktor.getSnapshot().value).toBe('importerer')
    }
    const uten = start([gal, linje(1, 'uendret')], skrevet)
    uten.send({ type: 'velg', kilde })
    await til(uten, 'forhaandsvisning')
    uten.send({ type: 'importer' })
    expect(uten.getSnapshot().value).toBe('forhaandsvisning')
  })
})
