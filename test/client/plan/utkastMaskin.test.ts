import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import type { Utkastrad } from '../../../client/plan/rad.ts'
import { raderFra } from '../../../client/plan/rad.ts'
import type { Utkastdata } from '../../../client/plan/skrevet.ts'
import { tilData } from '../../../client/plan/skrevet.ts'
import { utkastMaskin } from '../../../client/plan/utkastMaskin.ts'
import type { Deres, Lagring, Lagringssvar, Usendt } from '../../../client/plan/utkastTilstand.ts'
import { usendtI } from '../../../client/plan/utkastTilstand.ts'

const rad = (hvorfor: string): Utkastrad => ({
  omraade: 'Søvn',
  hvorfor,
  tiltak: ['Fast leggetid'],
  kjennetegn: 'Våken i første time',
  ansvarlig: { slag: 'annen' as const, annen: 'Foresatte' },
  evalueres: '2026-12-03',
  rettetMot: 'familie',
  fra: null,
})

const utkast = (hvorfor: string): Utkastdata => ({ maal: 'Våken', rader: [rad(hvorfor)] })

/** The machine against a server that answers as told, one answer for each saving. */
function start(...svar: (Lagringssvar | Promise<Lagringssvar>)[]) {
  return aapne({ versjon: 4, utkast: utkast('før') }, svar)
}

function aapne(
  input: Deres & { usendt?: Usendt | undefined },
  svar: (Lagringssvar | Promise<Lagringssvar>)[],
) {
  const sendt: Lagring[] = []
  const lagre = fromPromise<Lagringssvar, Lagring>(async ({ input }) => {
    sendt.push(input)
    return svar.shift() ?? { outcome: 'utenSvar' }
  })
  const maskin = utkastMaskin.provide({ actors: { lagre } })
  const aktor = createActor(maskin, { input })
  aktor.start()
  return {
    sendt,
    aktor,
    skriv: (hvorfor: string) =>
      aktor.send({ type: 'endret', endring: { rader: raderFra([rad(hvorfor)]) } }),
    tilstand: () => aktor.getSnapshot().value,
    rader: () => tilData(aktor.getSnapshot().context.skrevet).rader,
    usendt: () => usendtI(aktor.getSnapshot().context),
    versjon: () => aktor.getSnapshot().context.versjon,
  }
}

const lagret = (versjon: number): Lagringssvar => ({ outcome: 'lagret', versjon })
const konflikt = (versjon: number, utkast: Utkastdata | null): Lagringssvar => ({
  outcome: 'konflikt',
  deres: { versjon, utkast },
  endringer: [],
})

describe('a draft that saves itself', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const vent = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  it('saves once, a moment after the last key, and follows the version of the answer', async () => {
    const m = start(lagret(5), lagret(6))
    m.skriv('a')
    await vent(500)
    m.skriv('ab')
    await vent(500)
    expect(m.sendt).toHaveLength(0)
    await vent(300)
    expect(m.sendt).toMatchObject([{ versjon: 4, utkast: { rader: [{ hvorfor: 'ab' }] } }])
    expect([m.tilstand(), m.versjon()]).toEqual(['rolig', 5])
    m.skriv('abc')
    m.aktor.send({ type: 'lagreNaa' })
    await vent(0)
    expect(m.sendt[1]).toMatchObject({ versjon: 5, utkast: { rader: [{ hvorfor: 'abc' }] } })
  })

  it('has one saving in flight, and sends what was typed meanwhile after it', async () => {
    let svarNaa: (svar: Lagringssvar) => void = () => {}
    const m = start(new Promise((ferdig) => (svarNaa = ferdig)), lagret(6))
    m.skriv('en')
    await vent(800)
    m.skriv('to')
    await vent(5_000)
    expect(m.sendt).toHaveLength(1)
    svarNaa(lagret(5))
    await vent(800)
    expect(m.sendt[1]).toMatchObject({ versjon: 5, utkast: { rader: [{ hvorfor: 'to' }] } })
    expect(m.tilstand()).toBe('rolig')
  })

  it('sends the very same again when no answer came, and then what is new', async () => {
    const m = start({ outcome: 'utenSvar' }, lagret(5), lagret(6))
    m.skriv('en')
    await vent(800)
    expect(m.tilstand()).toBe('venter')
    m.skriv('to')
    await vent(4_100)
    expect(m.sendt[1]).toEqual(m.sendt[0])
    await vent(800)
    expect(m.sendt[2]).toMatchObject({ versjon: 5, utkast: { rader: [{ hvorfor: 'to' }] } })
    expect(m.sendt[2]?.kommandoId).not.toBe(m.sendt[0]?.kommandoId)
  })

  it('goes on by itself when the case moved on and the draft did not', async () => {
    const m = start(konflikt(7, utkast('før')), lagret(8))
    m.skriv('ny')
    await vent(800)
    expect(m.sendt[1]).toMatchObject({ versjon: 7, utkast: { rader: [{ hvorfor: 'ny' }] } })
    expect([m.tilstand(), m.versjon()]).toEqual(['rolig', 8])
  })

  it('takes a conflict with its own lost saving as saved', async () => {
    const m = start(konflikt(5, utkast('ny')))
    m.skriv('ny')
    await vent(800)
    expect([m.tilstand(), m.versjon(), m.sendt.length]).toEqual(['rolig', 5, 1])
  })

  it.each([
    ['mine', 'min', 2],
    ['deres', 'annens', 1],
  ] as const)('lets a person choose %s when both wrote', async (hvem, igjen, sendinger) => {
    const m = start(konflikt(7, utkast('annens')), lagret(8))
    m.skriv('min')
    await vent(800)
    expect(m.tilstand()).toBe('konflikt')
    expect(m.rader()).toEqual([rad('min')])
    m.aktor.send({ type: 'behold', hvem })
    await vent(800)
    expect(m.tilstand()).toBe('rolig')
    expect(m.rader()).toEqual([rad(igjen)])
    expect(m.sendt).toHaveLength(sendinger)
  })

  it('shows what others wrote while nothing here is unsaved, and never an older draft', async () => {
    const m = start()
    m.aktor.send({ type: 'tjener', deres: { versjon: 6, utkast: utkast('annens') } })
    m.aktor.send({ type: 'tjener', deres: { versjon: 5, utkast: null } })
    expect([m.rader(), m.versjon()]).toEqual([[rad('annens')], 6])
  })

  it('keeps what was typed when it is refused, and tries again with the next change', async () => {
    const m = start({ outcome: 'avvist', grunner: ['Saken er lukket.'] }, lagret(5))
    m.skriv('en')
    await vent(800)
    expect(m.tilstand()).toBe('avvist')
    m.skriv('to')
    await vent(800)
    expect([m.tilstand(), m.rader()]).toEqual(['rolig', [rad('to')]])
  })

  it('tries again when the case moves on after a refusal', async () => {
    const m = start({ outcome: 'avvist', grunner: ['Saken er på vent.'] }, lagret(6))
    m.skriv('en')
    await vent(800)
    m.aktor.send({ type: 'tjener', deres: { versjon: 5, utkast: utkast('før') } })
    await vent(800)
    expect(m.sendt[1]).toMatchObject({ versjon: 5, utkast: { rader: [{ hvorfor: 'en' }] } })
    expect([m.tilstand(), m.versjon()]).toEqual(['rolig', 6])
  })
})

describe('a draft that was left before it was saved', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const vent = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  /** Written, and left in the state that these answers lead to. */
  async function forlatt(...svar: (Lagringssvar | Promise<Lagringssvar>)[]) {
    const m = start(...svar)
    m.skriv('mitt')
    await vent(800)
    m.aktor.stop()
    return m
  }

  it.each([
    ['without an answer', { outcome: 'utenSvar' }],
    ['with the answer under way', new Promise(() => {})],
  ] as const)('is the same attempt again when it was left %s', async (_, svar) => {
    const for_ = await forlatt(svar as Lagringssvar)
    const m = aapne({ versjon: 4, utkast: utkast('før'), usendt: for_.usendt() }, [lagret(5)])
    expect(m.rader()).toEqual([rad('mitt')])
    await vent(0)
    expect(m.sendt).toEqual(for_.sendt)
    expect([m.tilstand(), m.versjon(), m.usendt()]).toEqual(['rolig', 5, undefined])
  })

  it('takes what had come through as saved, and never as somebody else’s', async () => {
    const for_ = await forlatt({ outcome: 'utenSvar' })
    const naa = { versjon: 5, utkast: utkast('mitt') }
    const m = aapne({ ...naa, usendt: for_.usendt() }, [lagret(5)])
    m.aktor.send({ type: 'tjener', deres: naa })
    await vent(800)
    m.aktor.send({ type: 'tjener', deres: naa })
    expect([m.tilstand(), m.rader()]).toEqual(['rolig', [rad('mitt')]])
  })

  it('is tried anew when it was refused', async () => {
    const for_ = await forlatt({ outcome: 'avvist', grunner: ['Saken er på vent.'] })
    const m = aapne({ versjon: 4, utkast: utkast('før'), usendt: for_.usendt() }, [lagret(5)])
    await vent(800)
    expect(m.sendt).toMatchObject([{ versjon: 4, utkast: { rader: [{ hvorfor: 'mitt' }] } }])
    expect(m.tilstand()).toBe('rolig')
  })

  it('never writes over what another wrote meanwhile: a person chooses', async () => {
    const annen = { versjon: 7, utkast: utkast('annens') }
    const for_ = await forlatt(konflikt(7, annen.utkast))
    const m = aapne({ ...annen, usendt: for_.usendt() }, [lagret(8)])
    m.aktor.send({ type: 'tjener', deres: annen })
    await vent(5_000)
    expect([m.tilstand(), m.sendt.length, m.rader()]).toEqual(['konflikt', 0, [rad('mitt')]])
    m.aktor.send({ type: 'behold', hvem: 'deres' })
    expect([m.rader(), m.usendt()]).toEqual([[rad('annens')], undefined])
  })

  it('does not disagree with the one who wrote the very same', async () => {
    const for_ = await forlatt({ outcome: 'avvist', grunner: [] })
    const likt = { versjon: 6, utkast: utkast('mitt') }
    const m = aapne({ ...likt, usendt: for_.usendt() }, [])
    m.aktor.send({ type: 'tjener', deres: likt })
    expect([m.tilstand(), m.versjon(), m.usendt()]).toEqual(['rolig', 6, undefined])
  })

  it('leaves nothing to remember when all is saved', async () => {
    expect((await forlatt(lagret(5))).usendt()).toBeUndefined()
  })
})
