import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Barn, Person } from '../../../db/store.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import type { Sted } from './folk.ts'
import { STEDER } from './folk.ts'
import { startVerden } from './verden.ts'

const HOLDER = STEDER.skole.holder.person
const vedNyeSkolen = (id: string, rolle: Person['roller'][number]['rolle'], gruppe?: string) => ({
  id,
  navn: `${id} Syntetisk`,
  spraak: 'nb' as const,
  roller: [{ rolle, enhetId: 'skole-2', gruppe: gruppe ?? null }],
})
const Tilbud = z.object({
  properties: z.object({
    til: z.object({
      anyOf: z.array(z.object({ title: z.string(), properties: z.record(z.string(), z.any()) })),
    }),
  }),
})

/** A case at `skole-1`; at `skole-2` a class teacher, a tiltaksleder and a head. */
async function medSak(sted: Sted = 'skole') {
  const verden = await startVerden()
  const { store, som } = verden
  await store.personer.settInn([
    vedNyeSkolen('maja', 'kontaktlaerer', '5A'),
    vedNyeSkolen('rolf', 'rektor'),
  ])
  const { sakId, barn } = await verden.nySak(sted)
  const flytt = (endring: Partial<Barn>) => store.folk.skriv({ barn: [{ ...barn, ...endring }] })
  const send = async (hvem: string, type: string, data: object) => {
    const { versjon } = await som(hvem).hent(sakId)
    return som(hvem).send({ sakId, hendelse: { type, data }, forventetVersjon: versjon })
  }
  /** Whom the relay may be offered, as the form says it. */
  const tilbys = async (hvem: string = HOLDER) => {
    const { overganger } = await som(hvem).hent(sakId, 'alle')
    const skjema = overganger.find(({ type }) => type === 'stafett.tilbudt')?.skjema
    return Tilbud.parse(skjema).properties.til.anyOf.map(({ title, properties }) => ({
      title,
      person: properties.person.const,
      enhet: properties.enhet?.const,
    }))
  }
  const setning = async (hvem: string) =>
    Object((await som(hvem).sporr('sak.hent', { sakId })).data).sammendrag
  const ser = async (hvem: string) =>
    (await som(hvem).sporr('sak.hent', { sakId })).feil?.kode ?? 'ser'
  return { verden, sakId, flytt, send, tilbys, setning, ser }
}

const TIL_MAJA = {
  til: { person: 'maja', rolle: 'kontaktlaerer', enhet: 'skole-2' },
  overlevering: 'Vi møtes ved porten.',
}

test('a case goes along with its child: the old school offers it, and the new one takes it', async () => {
  const { verden, sakId, flytt, send, tilbys, setning, ser } = await medSak()
  const { som, store } = verden
  expect((await tilbys()).map(({ enhet }) => enhet)).not.toContain('skole-2')
  expect(await setning(HOLDER)).not.toContain('Test skole')
  await send(HOLDER, 'undring.konkretisert', { hva: 'Gråter ved porten.', tegn: [] })

  await flytt({ enhetId: 'skole-2', gruppe: '5A' })
  expect(await setning(HOLDER)).toContain(
    'Prøve er nå ved Test skole. Saken følger med når stafetten er gitt videre dit.',
  )
  // Whoever may hold it there, and nobody at the old school. The head may not.
  const mulige = await tilbys()
  expect(mulige.map(({ person, enhet }) => [person, enhet])).toEqual(
    expect.arrayContaining([
      ['maja', 'skole-2'],
      ['nils', 'skole-2'],
    ]),
  )
  expect(new Set(mulige.map(({ enhet }) => enhet))).toEqual(new Set(['skole-2']))
  // Until somebody there says yes, nothing is otherwise: the new school does not see it.
  expect(await Promise.all(['rolf', 'nils', 'maja'].map(ser))).toEqual(Array(3).fill('FINNES_IKKE'))

  expect((await send(HOLDER, 'stafett.tilbudt', TIL_MAJA)).feil).toBeUndefined()
  expect(await Promise.all(['maja', 'rolf', 'rita'].map(ser))).toEqual([
    'ser',
    'FINNES_IKKE',
    'ser',
  ])
  expect((await send('maja', 'stafett.mottatt', {})).feil).toBeUndefined()

  expect((await store.finnSak(sakId))?.sak).toMatchObject({
    enhetId: 'skole-2',
    stafettholder: 'maja',
    stafettholderRolle: 'kontaktlaerer',
    tilbudtTil: null,
    bytter: 1,
  })
  expect(await Promise.all(['maja', 'rolf', 'nils'].map(ser))).toEqual(Array(3).fill('ser'))
  expect(await Promise.all([HOLDER, 'rita', 'tone'].map(ser))).toEqual(Array(3).fill('FINNES_IKKE'))
  expect(await setning('maja')).not.toContain('følger med')
  const historien = JSON.stringify((await som('maja').sporr('sak.historikk', { sakId })).data)
  expect(historien).toContain('maja Syntetisk, kontaktlærer, Test skole')
  expect(historien).toContain('Gråter ved porten.')
  // What was done stands, and the new school goes on from there.
  expect((await som('maja').hent(sakId)).neste).toBe('foresatte.kontaktet')
  await verden.verifiser()
  expect((await verify(store)).merknader).toEqual([])
})

test('said no to, or taken back, the case stays where it was', async () => {
  const { verden, sakId, flytt, send } = await medSak()
  await flytt({ enhetId: 'skole-2', gruppe: '5A' })
  for (const [hvem, type, data] of [
    ['maja', 'stafett.avslaatt', { grunn: 'Jeg slutter til jul.' }],
    [HOLDER, 'stafett.trukket', {}],
  ] as const) {
    await send(HOLDER, 'stafett.tilbudt', TIL_MAJA)
    expect((await send(hvem, type, data)).feil).toBeUndefined()
    expect((await verden.store.finnSak(sakId))?.sak).toMatchObject({
      enhetId: 'skole-1',
      stafettholder: HOLDER,
    })
  }
})

test.each<[string, Sted, Partial<Barn>, object]>([
  ['who has not moved', 'skole', {}, TIL_MAJA],
  ['who has left', 'skole', { enhetId: 'skole-2', sluttet: '2026-11-19' }, TIL_MAJA],
  ['who has gone from kindergarten to school', 'barnehage', { enhetId: 'skole-2' }, TIL_MAJA],
  [
    'to a unit that the child is not at',
    'skole',
    { enhetId: 'skole-2' },
    { ...TIL_MAJA, til: { ...TIL_MAJA.til, enhet: 'skole-1' } },
  ],
])('no case goes along with a child %s', async (_, sted, endring, data) => {
  const { verden, sakId, flytt, send, tilbys } = await medSak(sted)
  const { holder, enhetId } = STEDER[sted]
  await flytt(endring)
  const svar = await send(holder.person, 'stafett.tilbudt', data)
  expect(svar.feil).toMatchObject({ kode: 'UGYLDIG_DATA' })
  const flyttet = endring.sluttet === undefined && sted === 'skole' && endring.enhetId
  const her = (await tilbys(holder.person)).map(({ enhet }) => enhet)
  expect(new Set(her)).toEqual(new Set([flyttet ? 'skole-2' : undefined]))
  expect((await verden.store.finnSak(sakId))?.sak.enhetId).toBe(enhetId)
})
