import { describe, expect, test } from 'vitest'
import { feil, merknader, miljo, NR1 } from './miljo.ts'

const HODE = 'ansattnummer;fornavn;etternavn;e-post;rolle;enhet;klasse;slutter'
const linje = (nr: string, rolle: string, resten: Partial<Record<string, string>> = {}) => {
  const { fornavn = 'Mona', etternavn = 'Testesen', epost = '', slutter = '' } = resten
  const { enhet = 'Prøve skole', klasse = '' } = resten
  return [nr, fornavn, etternavn, epost, rolle, enhet, klasse, slutter].join(';')
}
const laerer = (nr: string, klasse: string, resten = {}) =>
  linje(nr, 'kontaktlærer', { klasse, ...resten })

/** Roles as words, in any order. */
const roller = (
  en: { roller: { rolle: string; enhetId: string | null; gruppe: string | null }[] } | undefined,
) =>
  en?.roller
    .map(({ rolle, enhetId, gruppe }) => [rolle, enhetId, gruppe].filter(Boolean).join(' '))
    .sort()

describe('a file of staff', () => {
  test('brings them in once, each with all the roles of its lines', async () => {
    const { hent, person } = await miljo()
    const fil = [
      HODE,
      laerer('12', '5a', { epost: 'mona@stafett.example' }),
      linje('12', 'Teamleiar', { epost: 'mona@stafett.example' }),
      linje('13', 'pedagogisk leder', { enhet: 'hage-1', klasse: 'humla' }),
      linje('14', 'BTI-koordinator', { enhet: '' }),
    ]
    expect((await hent('ansatte', fil)).map(({ status }) => status)).toEqual(Array(4).fill('ny'))
    expect(await person('12')).toMatchObject({
      navn: 'Mona Testesen',
      epost: 'mona@stafett.example',
      spraak: 'nb',
    })
    expect(roller(await person('12'))).toEqual(['kontaktlaerer skole-1 5A', 'teamleder skole-1'])
    expect(roller(await person('13'))).toEqual(['pedagogiskLeder hage-1 Humla'])
    expect(roller(await person('14'))).toEqual(['koordinator'])
    const igjen = await hent('ansatte', fil)
    expect(igjen.map(({ status }) => status)).toEqual(Array(4).fill('uendret'))
  })

  test('says all the roles somebody has at its units, and nothing of other units', async () => {
    const { hent, person } = await miljo()
    await hent('ansatte', [
      HODE,
      laerer('12', '5A'),
      linje('12', 'tiltaksleder', { enhet: 'Test skole' }),
    ])
    const [bytter] = await hent('ansatte', [HODE, laerer('12', '5B')])
    expect(bytter?.endret).toEqual([
      {
        felt: 'rolle',
        foer: 'kontaktlærer 5A Prøve skole, tiltaksleder Test skole',
        etter: 'kontaktlærer 5B Prøve skole, tiltaksleder Test skole',
      },
    ])
    expect(roller(await person('12'))).toEqual(['kontaktlaerer skole-1 5B', 'tiltaksleder skole-2'])
  })

  test('a person whom the files have not brought is known by the address', async () => {
    const { hent, store, person } = await miljo()
    const kari = await store.personer.finn('kari')
    if (!kari) throw new Error('no Kari')
    await store.folk.skriv({ personer: [{ ...kari, epost: 'kari@stafett.example' }] })
    await hent('ansatte', [HODE, laerer('7', '5A', { epost: 'Kari@stafett.example' })])
    expect((await person('7'))?.id).toBe('kari')
  })

  test('whoever leaves has no role, and may come back', async () => {
    const { hent, person } = await miljo()
    await hent('ansatte', [HODE, laerer('12', '5A'), laerer('13', '5B')])
    const id = (await person('12'))?.id
    const borte = await hent('ansatte', [
      HODE,
      laerer('12', '5A', { slutter: '2026-11-01' }),
      laerer('13', '5B', { slutter: '2026-12-24' }),
    ])
    expect(borte.map((en) => [en.status, merknader(en)])).toEqual([
      ['slutter', []],
      ['uendret', [['slutter', 'slutterSenere']]],
    ])
    expect(roller(await person('12'))).toEqual([])
    expect((await hent('ansatte', [HODE, laerer('12', '5A')]))[0]?.status).toBe('tilbake')
    expect((await person('12'))?.id).toBe(id)
  })

  test('that says it has everybody: who is in no line has left', async () => {
    const { hent, store, person } = await miljo()
    await hent('ansatte', [
      HODE,
      laerer('12', '5A'),
      linje('13', 'teamleder', { enhet: 'Test skole' }),
    ])
    const linjer = await hent('ansatte', [HODE, laerer('15', '5B')], { alle: true })
    expect(
      linjer.filter(({ nr }) => nr === null).map(({ hvem, status }) => [hvem?.navn, status]),
    ).toEqual([
      ['eva Syntetisk', 'endret'],
      ['kari Syntetisk', 'slutter'],
      ['Mona Testesen', 'slutter'],
      ['ragna Syntetisk', 'slutter'],
      ['tone Syntetisk', 'slutter'],
    ])
    expect(roller(await store.personer.finn('eva'))).toEqual(['enhetsleder skole-2'])
    expect(roller(await person('13'))).toEqual(['teamleder skole-2'])
  })

  test('nobody loses a role by a file that has a line with an error', async () => {
    const { hent, person } = await miljo()
    await hent('ansatte', [HODE, laerer('12', '5A')])
    const linjer = await hent('ansatte', [HODE, laerer('12', '5B'), linje('13', 'rørlegger')])
    expect(merknader(linjer[0])).toEqual([['linje', 'ingenSlutter']])
    expect(roller(await person('12'))).toEqual([
      'kontaktlaerer skole-1 5A',
      'kontaktlaerer skole-1 5B',
    ])
  })
})

describe('whoever holds a relay', () => {
  const medStafett = async (naa?: string) => {
    const verden = await miljo(naa)
    await verden.hent('ansatte', [HODE, laerer('12', '5A'), laerer('13', '5A')])
    await verden.hent('barn', [
      'fødselsnummer;fornavn;etternavn;enhet;klasse',
      `${NR1};Ada;Prøvesen;Prøve skole;5A`,
    ])
    const mona = (await verden.person('12'))?.id ?? ''
    return { ...verden, mona, sakId: await verden.aapneSak(NR1, mona, 'kontaktlaerer') }
  }

  test('does not leave, and the cases are listed', async () => {
    const { hent, person, sakId, mona } = await medStafett()
    const [hun, annen] = await hent('ansatte', [
      HODE,
      laerer('12', '5A', { slutter: '2026-11-20' }),
      laerer('13', '5A', { slutter: '2026-11-20' }),
    ])
    expect(feil(hun)).toEqual([['rolle', 'holderStafett']])
    expect(hun?.feil[0]?.stafetter).toMatchObject([{ sakId, person: mona, enhetId: 'skole-1' }])
    expect(annen?.status).toBe('slutter')
    expect(roller(await person('12'))).toEqual(['kontaktlaerer skole-1 5A'])
    expect(roller(await person('13'))).toEqual([])
  })

  test('does not go to another school, nor leave by not being in the file', async () => {
    const { se } = await medStafett()
    const flytter = [HODE, laerer('12', '5A', { enhet: 'Test skole' }), laerer('13', '5A')]
    expect((await se('ansatte', flytter)).map(feil)).toEqual([[['rolle', 'holderStafett']], []])
    const mangler = await se('ansatte', [HODE, laerer('13', '5A')], { alle: true })
    expect(mangler.filter(({ hvem }) => hvem?.navn === 'Mona Testesen').map(feil)).toEqual([
      [],
      [['rolle', 'holderStafett']],
    ])
  })

  test('may change class, name and role at the school', async () => {
    const { hent, person } = await medStafett()
    await hent('ansatte', [HODE, linje('12', 'teamleder', { etternavn: 'Åstest' })])
    expect(await person('12')).toMatchObject({ navn: 'Mona Åstest' })
    expect(roller(await person('12'))).toEqual(['teamleder skole-1'])
  })

  test('does not get roles there by which nobody may hold it, and the cases are listed', async () => {
    const { hent, person, sakId, mona } = await medStafett()
    const tilPpt = [HODE, linje('12', 'PPT'), laerer('13', '5A')]
    const [hun, annen] = await hent('ansatte', tilPpt)
    expect(feil(hun)).toEqual([['rolle', 'holderStafett']])
    expect(hun?.feil[0]?.stafetter).toMatchObject([{ sakId, person: mona }])
    expect(annen?.status).toBe('uendret')
    // Beside the one that holds it, or at another school, any role will do.
    const flere = [...tilPpt, laerer('12', '5B'), linje('12', 'PPT', { enhet: 'Test skole' })]
    expect((await hent('ansatte', flere)).map(feil)).toEqual([[], [], [], []])
    expect(roller(await person('12'))).toEqual([
      'kontaktlaerer skole-1 5B',
      'ppt skole-1',
      'ppt skole-2',
    ])
    // With a role that may hold it on another trinn it goes on: the first edition asks for no more.
    await hent('ansatte', [HODE, linje('12', 'teamleder')])
    expect(
      feil((await hent('ansatte', [HODE, linje('12', 'teamleder', { etternavn: 'Åstest' })]))[0]),
    ).toEqual([])
    expect(feil((await hent('ansatte', [HODE, linje('12', 'PPT')]))[0])).toEqual([
      ['rolle', 'holderStafett'],
    ])
  })

  test('by the second edition: gets none that may not hold it on the trinn', async () => {
    const { hent, person, sakId } = await medStafett('2026-12-08T09:00:00.000Z')
    const [hun] = await hent('ansatte', [HODE, linje('12', 'teamleder')])
    expect(feil(hun)).toEqual([['rolle', 'holderStafett']])
    expect(hun?.feil[0]?.stafetter).toMatchObject([{ sakId }])
    await hent('ansatte', [HODE, laerer('12', '5B'), linje('12', 'teamleder')])
    expect(roller(await person('12'))).toEqual(['kontaktlaerer skole-1 5B', 'teamleder skole-1'])
  })

  test('with roles that may not hold it from before: what changes nothing of that is brought in', async () => {
    const { hent, store, person } = await medStafett()
    const mona = await person('12')
    if (!mona) throw new Error('no Mona')
    const ved = (rolle: 'ppt' | 'teamleder', enhetId: string) => ({ rolle, enhetId, gruppe: null })
    const har = [ved('ppt', 'skole-1'), ved('teamleder', 'skole-2')]
    await store.folk.skriv({ personer: [{ ...mona, roller: har }] })
    const linjer = [
      linje('12', 'PPT', { etternavn: 'Åstest' }),
      linje('12', 'PPT', { etternavn: 'Åstest', enhet: 'Test skole' }),
    ]
    expect((await hent('ansatte', [HODE, ...linjer])).map(feil)).toEqual([[], []])
    expect(roller(await person('12'))).toEqual(['ppt skole-1', 'ppt skole-2'])
  })

  test('or is offered it: the same', async () => {
    const { se, person, sakId, tilbyStafett } = await medStafett()
    const hin = (await person('13'))?.id ?? ''
    await tilbyStafett(sakId, hin, 'kontaktlaerer')
    for (const linjer of [
      laerer('13', '5A', { slutter: '2026-11-20' }),
      linje('13', 'PPT'),
      laerer('13', '5A', { enhet: 'Test skole' }),
    ]) {
      const [hun, annen] = await se('ansatte', [HODE, laerer('12', '5A'), linjer])
      expect([hun, annen].map(feil)).toEqual([[], [['rolle', 'holderStafett']]])
      expect(annen?.feil[0]?.stafetter).toMatchObject([{ sakId, person: hin }])
    }
    expect((await se('ansatte', [HODE, linje('13', 'teamleder')])).map(feil)).toEqual([[]])
  })

  test('is not left without a role by the store either, whatever was judged before', async () => {
    const { store, person, sakId } = await medStafett()
    const mona = await person('12')
    if (!mona) throw new Error('no Mona')
    const andre = { grupper: [{ enhetId: 'skole-1', gruppe: '9Z' }] }
    const svar = await store.folk.skriv({ ...andre, personer: [{ ...mona, roller: [] }] })
    expect(svar).toMatchObject({ outcome: 'holder', stafetter: [{ sakId }] })
    expect(roller(await person('12'))).toEqual(['kontaktlaerer skole-1 5A'])
    expect((await store.enheter.grupper()).some(({ gruppe }) => gruppe === '9Z')).toBe(false)
  })
})

test.each<[string, string, unknown[]]>([
  ['an unknown role', linje('1', 'rørlegger'), [['rolle', 'ukjentRolle']]],
  ['no role', linje('1', ''), [['rolle', 'mangler']]],
  ['no number', linje('', 'rektor'), [['ansattnummer', 'mangler']]],
  ['a number of two words', linje('1 2', 'rektor'), [['ansattnummer', 'idform']]],
  ['a role of the other arena', linje('1', 'styrer'), [['rolle', 'rolleArena']]],
  ['a class teacher without a class', linje('1', 'kontaktlærer'), [['gruppe', 'mangler']]],
  ['a class that is not there', laerer('1', '9Z'), [['gruppe', 'ukjentGruppe']]],
  ['a head without a unit', linje('1', 'rektor', { enhet: '' }), [['enhet', 'mangler']]],
  [
    'a unit that is not there',
    linje('1', 'rektor', { enhet: 'Borte' }),
    [['enhet', 'ukjentEnhet']],
  ],
  ['no e-mail address', linje('1', 'rektor', { epost: 'mona' }), [['epost', 'epost']]],
])('%s is refused', async (_hva, gal, venter) => {
  const { se } = await miljo()
  const linjer = await se('ansatte', [HODE, gal])
  expect(feil(linjer.at(-1))).toEqual(venter)
})

test('one number with two names: neither is right', async () => {
  const { se } = await miljo()
  const linjer = await se('ansatte', [
    HODE,
    laerer('1', '5A'),
    laerer('1', '5B', { fornavn: 'Mina' }),
  ])
  expect(linjer.slice(1).map(feil)).toEqual([
    [['ansattnummer', 'dobbel', 3]],
    [['ansattnummer', 'dobbel', 2]],
  ])
})
