import { idnr } from '@navikt/fnrvalidator'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { AnyStateNode } from 'xstate'
import type { SakMedAlt } from '../../../db/store.ts'
import { dagerMellom } from '../../../machines/kalender/dato.ts'
import { erSkoledag } from '../../../machines/kalender/skoledager.ts'
import { Rolle } from '../../../machines/roller.ts'
import { finnRutine, publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { SakKontekst } from '../../../machines/sak/kontekst.ts'
import { sakMaskin } from '../../../machines/sak/maskin.ts'
import { NORA } from '../../../server/demo/barn.ts'
import { ETTERNAVN } from '../../../server/demo/navn.ts'
import { datoI } from '../../../server/klokke.ts'
import type { Kommune } from './kommune.ts'
import { befolket } from './kommune.ts'

const NAA = '2026-11-20T09:00:00.000Z'
const IDAG = '2026-11-20'
let kommune: Kommune

beforeAll(async () => {
  kommune = await befolket(NAA)
}, 60_000)
afterAll(() => kommune.rydd())

const kontekst = ({ snapshots }: SakMedAlt) => {
  const egen = snapshots.find(({ om }) => om === null)
  return (JSON.parse(egen?.data ?? '') as { context: SakKontekst }).context
}
const harHatt = (type: string) => (sak: SakMedAlt) => sak.hendelser.some((h) => h.type === type)
const rutine = ({ sak }: SakMedAlt) => {
  const funnet = finnRutine(sak.rutineId, sak.rutineVersjon)
  if (!funnet) throw new Error('unknown routine')
  return funnet
}

const bladene = ({ type, path, states }: AnyStateNode): string[] =>
  type === 'atomic' ? [path.join('.')] : Object.values(states).flatMap(bladene)
/** Every leaf state of the machine, as the list rows name them. Both arenas have the same. */
const blader = publiserteRutiner
  .slice(0, 1)
  .flatMap((r) => bladene(sakMaskin(r).root))
  .sort()
const tilstandene = (saker: readonly SakMedAlt[]) =>
  [...new Set(saker.flatMap((s) => s.sak.tilstand.split(' ')))].sort()

const hvemSomHelst = async () => {
  const barn = await kommune.store.barn.sok('', { alle: true }, 1000)
  return { barn, personer: await kommune.store.personer.alle() }
}

test('about sixty cases in both arenas, in every state that the machine has', () => {
  const { saker } = kommune
  expect(saker.length).toBeGreaterThan(55)
  expect(saker.length).toBeLessThan(75)
  expect(new Set(saker.map((s) => s.sak.arena))).toEqual(new Set(['skole', 'barnehage']))
  expect(blader.length).toBeGreaterThan(25)
  expect(tilstandene(saker)).toEqual(blader)
})

test.each<[string, (sak: SakMedAlt) => boolean]>([
  ['second period', (s) => kontekst(s).plan.gjeldende?.periode === 2],
  ['third period', (s) => kontekst(s).plan.gjeldende?.periode === 3],
  ['an adjusted plan', (s) => (kontekst(s).plan.gjeldende?.nr ?? 0) > 1],
  ['a plan on trinn 0 already', (s) => kontekst(s).plan.gjeldende?.trinn === 0],
  ['one trinn down', harHatt('trinn.senket')],
  ['held on trinn 0', harHatt('trinn.holdt')],
  ['opened again', harHatt('sak.gjenaapnet')],
  ['mapping taken up again', harHatt('kartlegging.gjenopptatt')],
  ['a relay declined', harHatt('stafett.avslaatt')],
  ['time on hold run out', harHatt('sak.pauseUtlopt')],
  ['a deadline passed', harHatt('frist.oversittet')],
  ['recorded afterwards', (s) => s.hendelser.some((h) => h.skjedde < datoI(h.registrert))],
  [
    'the aim reached on trinn 3',
    (s) => s.sak.trinn === 3 && kontekst(s).lukket?.grunn === 'maalNaadd',
  ],
  ['moved away', (s) => kontekst(s).lukket?.grunn === 'flyttet'],
  ['a kindergarten on trinn 3', (s) => s.sak.trinn === 3 && s.sak.arena === 'barnehage'],
  ['overdue', (s) => s.sak.nesteDato !== null && s.sak.nesteDato < IDAG],
  ['on time', (s) => s.sak.nesteDato !== null && s.sak.nesteDato > IDAG],
  ['months of history', (s) => dagerMellom(s.sak.opprettet, IDAG) > 150],
])('there is a case that shows: %s', (_, viser) => {
  expect(kommune.saker.some(viser)).toBe(true)
})

test('most of it is on time', () => {
  const aapne = kommune.saker.filter(({ sak }) => sak.nesteDato !== null)
  const forfalt = aapne.filter(({ sak }) => (sak.nesteDato ?? '') < IDAG)
  expect(forfalt.length).toBeLessThan(aapne.length / 3)
})

test('Nora goes in 7B, and the plan is to be evaluated in two weeks or so', async () => {
  const barn = await kommune.store.barn.finn(NORA)
  expect(barn).toMatchObject({ fornavn: 'Nora', etternavn: 'Prøvesen', gruppe: '7B' })
  const sak = kommune.saker.find((s) => s.sak.barnId === NORA)
  expect(sak?.sak).toMatchObject({
    trinn: 1,
    stafettholder: 'eksempel-prove',
    stafettholderRolle: 'kontaktlaerer',
    nesteHva: 'evaluering',
  })
  const plan = sak && kontekst(sak).plan.gjeldende
  expect(plan?.rader.map((rad) => rad.omraade)).toEqual(['Overganger', 'Kroppsøving', 'Søvn'])
  expect(dagerMellom(IDAG, sak?.sak.nesteDato ?? '')).toBeGreaterThanOrEqual(12)
  expect(dagerMellom(IDAG, sak?.sak.nesteDato ?? '')).toBeLessThanOrEqual(16)
})

test('nobody is real: surnames are invented and numbers synthetic', async () => {
  const { barn, personer } = await hvemSomHelst()
  const etternavn = (navn: string) => navn.split(' ').slice(1).join(' ')
  const foresatte = await Promise.all(barn.map(({ id }) => kommune.store.foresatte.til(id)))
  const alle = [
    ...barn.map((b) => b.etternavn),
    ...foresatte.flat().map((f) => etternavn(f.data.navn)),
    ...personer.map((p) => etternavn(p.navn)),
  ]
  expect([...new Set(alle)].filter((navn) => !ETTERNAVN.some((e) => e === navn))).toEqual([])
  expect(barn.length).toBeGreaterThan(180)
  for (const { fodselsnummer } of barn) {
    expect(idnr(fodselsnummer ?? '')).toEqual({ status: 'valid', type: 'tnr' })
  }
})

test('every role has somebody, and every group has one who leads it', async () => {
  const { barn, personer } = await hvemSomHelst()
  const roller = personer.flatMap((p) => p.roller)
  expect(new Set(roller.map((r) => r.rolle))).toEqual(new Set(Rolle.options))
  for (const { enhetId, gruppe } of barn) {
    expect(roller.filter((r) => r.enhetId === enhetId && r.gruppe === gruppe)).toHaveLength(1)
  }
  expect(await kommune.store.enheter.alle()).toHaveLength(5)
})

test('some children without a case have passed a threshold', async () => {
  const forslag = await kommune.store.forslag.aapne({ alle: true })
  expect(forslag.length).toBeGreaterThan(2)
  const medSak = new Set(kommune.saker.map((s) => s.sak.barnId))
  expect(forslag.filter(({ barn }) => medSak.has(barn.id))).toEqual([])
})

test('the same day gives the same municipality', async () => {
  const igjen = await befolket(NAA)
  onTestFinished(igjen.rydd)
  const utenId = (alt: unknown) =>
    JSON.stringify(alt).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
  expect(utenId(igjen.saker)).toBe(utenId(kommune.saker))
}, 60_000)

test.each([
  ['New Year’s Day', '2027-01-01T00:30:00.000Z'],
  ['the leap day, after midnight in Norway', '2028-02-28T23:30:00.000Z'],
  ['in the middle of the summer holidays', '2027-07-14T12:00:00.000Z'],
  ['a Sunday', '2026-11-22T12:00:00.000Z'],
  [
    'where two planning days would come to the day after the same holiday',
    '2028-06-10T12:00:00.000Z',
  ],
])(
  'the municipality can come about on any day: %s',
  async (_, naa) => {
    const da = await befolket(naa)
    onTestFinished(da.rydd)
    expect(tilstandene(da.saker)).toEqual(blader)
    expect(await da.store.forfalteFrister(datoI(naa), 10)).toEqual([])
    for (const sak of da.saker) {
      for (const { registrert, aktor } of sak.hendelser) {
        expect(registrert <= naa).toBe(true)
        expect(aktor.id === 'system' || erSkoledag(datoI(registrert), rutine(sak))).toBe(true)
      }
    }
  },
  60_000,
)
