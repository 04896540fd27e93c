import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { verify } from '../../../server/maintenance/verify.ts'
import { STEDER } from './folk.ts'
import { Sendt } from './svar.ts'
import { startVerden } from './verden.ts'

const HOLDER = STEDER.barnehage.holder.person
const INNHOLD = 'En kjent voksen ved porten har hjulpet.'
const GITT = { innhold: INNHOLD, samtykke: 'Begge, på overgangsmøtet.' }
const TREKKES = { grunn: 'Mor vil fortelle det selv.' }

const Oppsett = z.looseObject({ utdrag: z.record(z.string(), z.unknown()).nullable() })
const Historie = z.looseObject({
  hendelser: z.array(
    z.looseObject({ detaljer: z.array(z.strictObject({ tittel: z.string(), tekst: z.string() })) }),
  ),
})

/** A case in a kindergarten, of a child that then begins at `skole-1`. */
async function medSak() {
  const verden = await startVerden()
  const { store, som } = verden
  const { sakId, barn } = await verden.nySak('barnehage')
  const send = async (type: string, data: object) => {
    const { versjon } = await som(HOLDER).hent(sakId)
    return som(HOLDER).send({ sakId, hendelse: { type, data }, forventetVersjon: versjon })
  }
  const begynn = () => store.folk.skriv({ barn: [{ ...barn, enhetId: 'skole-1', gruppe: '1A' }] })
  const setning = async () =>
    Object((await som(HOLDER).sporr('sak.hent', { sakId })).data).sammendrag as string
  const venter = async (hvem = 'tone') => (await som(hvem).sporr('oppslag.utdrag', {})).data
  const oppsett = async (hvem = 'tone') => som(hvem).sporr('oppslag.inntak', { barnId: barn.id })
  const taInn = (utdrag?: string) =>
    som('tone').kall('sak.opprett', {
      barnId: barn.id,
      stafettholder: { person: 'tone', rolle: 'tiltaksleder' },
      kommandoId: randomUUID(),
      tattInn: { trinn: 2, begynte: '2026-08-24', hittil: INNHOLD, ...(utdrag && { utdrag }) },
    })
  return { verden, barn, sakId, send, begynn, setning, venter, oppsett, taInn }
}

test('a kindergarten writes for the school, which takes it in, and the kindergarten sees that it did', async () => {
  const { verden, barn, sakId, send, begynn, setning, venter, oppsett, taInn } = await medSak()
  const { som, store } = verden
  await begynn()
  expect(await setning()).toContain(
    `${barn.fornavn} går nå ved Prøve skole. Skriv et utdrag til skolen, og lukk saken her.`,
  )
  expect(await venter()).toEqual([])

  expect((await send('utdrag.gitt', GITT)).feil).toBeUndefined()
  await send('sak.lukket', { grunn: 'bytterArena', begrunnelse: 'Begynner på skolen.' })
  expect(await setning()).toContain('ligger klart for skolen.')
  expect(await venter()).toMatchObject([{ barn: { id: barn.id, gruppe: '1A' } }])
  expect(Object((await som('tone').sporr('fravaer.ventendeForslag', {})).data).utdrag).toBe(1)

  const { utdrag } = Oppsett.parse((await oppsett()).data)
  expect(utdrag).toMatchObject({ sakId, innhold: INNHOLD, trinn: 0, plan: null })
  // Of the case there is no more, and it is no more theirs to read than before.
  expect(Object.keys(utdrag ?? {}).sort()).toEqual(
    ['begynte', 'dato', 'fra', 'innhold', 'plan', 'sakId', 'trinn'].sort(),
  )
  expect((await som('tone').sporr('sak.hent', { sakId })).feil?.kode).toBe('FINNES_IKKE')

  const ny = Sendt.parse((await taInn(sakId)).data)
  expect((await store.finnSak(ny.sakId))?.sak).toMatchObject({
    arena: 'skole',
    enhetId: 'skole-1',
    rutineId: 'orland-skole',
    trinn: 2,
  })
  expect(await setning()).toContain('Skolen har tatt imot utdraget dere skrev.')
  expect(await venter()).toEqual([])
  const { hendelser } = Historie.parse(
    (await som('tone').sporr('sak.historikk', { sakId: ny.sakId })).data,
  )
  expect(hendelser.at(-1)?.detaljer).toContainEqual({
    tittel: 'Bygger på',
    tekst: 'utdraget fra barnehagen',
  })
  await verden.verifiser()
  expect((await verify(store)).merknader).toEqual([])
})

test('before the child has begun there, and where nobody may open a case, nobody sees it', async () => {
  const { barn, send, begynn, venter, oppsett } = await medSak()
  await send('utdrag.gitt', GITT)
  expect(await venter()).toEqual([])
  await begynn()
  // The class is 1A: its teacher and who leads the school, and nobody at the kindergarten any more.
  expect(await venter('tone')).toHaveLength(1)
  expect(await venter(HOLDER)).toEqual([])
  expect((await oppsett(HOLDER)).feil?.kode).toBe('FINNES_IKKE')
  expect(barn.enhetId).not.toBe('skole-1')
})

test('taken back, it is not there to be taken in, also by whoever had read it', async () => {
  const { sakId, send, begynn, venter, oppsett, taInn } = await medSak()
  await send('utdrag.gitt', GITT)
  await begynn()
  expect(await venter()).toHaveLength(1)
  await send('utdrag.trukket', TREKKES)
  expect(await venter()).toEqual([])
  expect(Oppsett.parse((await oppsett()).data).utdrag).toBeNull()
  expect((await taInn(sakId)).feil).toMatchObject({
    kode: 'UGYLDIG_DATA',
    felt: [{ sti: 'tattInn.utdrag' }],
  })
})

test('a case of the school’s own leaves it where it was, and another child’s extract is no choice', async () => {
  const { verden, send, begynn, setning, venter, taInn } = await medSak()
  await send('utdrag.gitt', GITT)
  await begynn()
  const annen = await verden.nySak('barnehage')
  expect((await taInn(annen.sakId)).feil).toMatchObject({ kode: 'UGYLDIG_DATA' })
  expect((await taInn()).feil).toBeUndefined()
  expect(await venter()).toEqual([])
  expect(await setning()).toContain('ligger klart for skolen.')
})
