import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { sendKropp } from '../klient.ts'
import type { Verden } from './verden.ts'
import { startVerden } from './verden.ts'

const HEMMELIG = 'hemmelig-som-ikke-skal-gjentas'
const notat = (tekst: unknown = HEMMELIG) => ({ type: 'notat.skrevet', data: { tekst } })
const felt = (...stier: string[]) => ({
  kode: 'UGYLDIG_DATA',
  felt: stier.map((sti) => ({ sti, grunn: expect.stringMatching(/\.$/) })),
})

/** Sends it, and expects exactly this error, nothing written and nothing told of what was sent. */
async function avvises(
  verden: Verden,
  svar: Promise<{ status: number; feil: unknown; tekst: string }>,
  status: number,
  feil: unknown,
) {
  const foer = verden.omfang()
  const { tekst, ...resten } = await svar
  expect([resten.status, resten.feil]).toEqual([status, feil])
  expect(tekst).not.toMatch(new RegExp(`${HEMMELIG}|node_modules|server/|SQLITE|    at `))
  expect(verden.omfang()).toEqual(foer)
}

describe('the envelope', () => {
  const sending = (endring: object) => ({
    forventetVersjon: 1,
    kommandoId: randomUUID(),
    hendelse: notat(),
    ...endring,
  })

  test.each<[string, object, number, unknown]>([
    ['unknown field', { mer: HEMMELIG }, 400, felt('mer')],
    [
      'unknown field in the event',
      { hendelse: { ...notat(), aktor: 'x' } },
      400,
      felt('hendelse.aktor'),
    ],
    ['version as text', { forventetVersjon: '1' }, 400, felt('forventetVersjon')],
    ['version zero', { forventetVersjon: 0 }, 400, felt('forventetVersjon')],
    ['version with a decimal', { forventetVersjon: 1.5 }, 400, felt('forventetVersjon')],
    ['version without limit', { forventetVersjon: 1e300 }, 400, felt('forventetVersjon')],
    ['a command id that is no id', { kommandoId: HEMMELIG }, 400, felt('kommandoId')],
    ['without a command id', { kommandoId: undefined }, 400, felt('kommandoId')],
    ['without an event', { hendelse: undefined }, 400, felt('hendelse')],
    ['without data', { hendelse: { type: 'notat.skrevet' } }, 400, felt('hendelse.data')],
    ['the 31st of February', { skjedde: '2026-02-31' }, 400, felt('skjedde')],
    ['Norwegian date', { skjedde: '20.11.2026' }, 400, felt('skjedde')],
    ['tomorrow', { skjedde: '2026-11-21' }, 400, felt('skjedde')],
    ['before the case was opened', { skjedde: '2026-11-19' }, 400, felt('skjedde')],
    ['unknown event', { hendelse: { type: HEMMELIG, data: {} } }, 400, felt('hendelse.type')],
    ['built-in name', { hendelse: { type: 'constructor', data: {} } }, 400, felt('hendelse.type')],
    ['proto', { hendelse: { type: '__proto__', data: {} } }, 400, felt('hendelse.type')],
    [
      'internal event',
      { hendelse: { type: 'intern.lukket', data: {} } },
      400,
      felt('hendelse.type'),
    ],
    [
      'opening once more',
      { hendelse: { type: 'sak.opprettet', data: {} } },
      400,
      felt('hendelse.type'),
    ],
    ['XState’s own', { hendelse: { type: 'xstate.init', data: {} } }, 400, felt('hendelse.type')],
    [
      'version ahead',
      { forventetVersjon: 7 },
      409,
      { kode: 'KONFLIKT', versjon: 1, endringer: [] },
    ],
    ['unknown case', { sakId: randomUUID() }, 404, { kode: 'FINNES_IKKE' }],
    ['empty case id', { sakId: '' }, 400, felt('sakId')],
    ['case id with a null byte', { sakId: 'a\u0000b' }, 404, { kode: 'FINNES_IKKE' }],
  ])('%s', async (_navn, endring, status, feil) => {
    const verden = await startVerden()
    const { sakId } = await verden.nySak()
    const svar = verden.som('kari').kall('sak.send', sending({ sakId, ...endring }))
    await avvises(verden, svar, status, feil)
    await verden.verifiser()
  })
})

describe('the data', () => {
  const NAA = '2026-11-20'
  const dag = (endring: object) => ({
    type: 'fravaer.registrert',
    data: { dager: [{ dato: NAA, art: 'dokumentert', aarsak: 'sykdom', timer: null, ...endring }] },
  })
  const rad = {
    omraade: 'Trygghet',
    hvorfor: '',
    tiltak: ['Fast voksen'],
    kjennetegn: '',
    ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
    evalueres: '2026-12-18',
    rettetMot: 'miljo',
    fra: null,
  }
  const utkast = (endring: object) => ({
    type: 'plan.utkastLagret',
    data: { maal: '', rader: [{ ...rad, ...endring }] },
  })

  test.each<[string, { type: string; data: unknown }, string[]]>([
    ['unknown field', { type: 'notat.skrevet', data: { tekst: 'x', mer: HEMMELIG } }, ['mer']],
    ['wrong type', notat({ a: HEMMELIG }), ['tekst']],
    ['not an object', { type: 'notat.skrevet', data: HEMMELIG }, ['']],
    ['null', { type: 'notat.skrevet', data: null }, ['']],
    ['a list', { type: 'notat.skrevet', data: [HEMMELIG] }, ['']],
    ['nothing but spaces', notat(' \n\t'), ['tekst']],
    ['too long', notat(HEMMELIG.repeat(200)), ['tekst']],
    ['absence tomorrow', dag({ dato: '2026-11-21' }), ['dager.0.dato']],
    ['absence on the 31st of February', dag({ dato: '2026-02-31' }), ['dager.0.dato']],
    ['absence too long ago', dag({ dato: '1026-11-20' }), ['dager.0.dato']],
    ['absence below zero', dag({ timer: -1 }), ['dager.0.timer']],
    ['more hours than a day has', dag({ timer: 25 }), ['dager.0.timer']],
    ['unknown kind', dag({ art: HEMMELIG }), ['dager.0.art']],
    ['unknown field in a day', dag({ barnId: 'barn-1' }), ['dager.0.barnId']],
    [
      'evaluation on the 31st of February',
      utkast({ evalueres: '2027-02-31' }),
      ['rader.0.evalueres'],
    ],
    ['evaluation in two years', utkast({ evalueres: '2028-12-01' }), ['rader.0.evalueres']],
    ['a row from no plan', utkast({ fra: HEMMELIG }), ['rader.0.fra']],
    [
      'the relay to a stranger',
      {
        type: 'stafett.tilbudt',
        data: { til: { person: HEMMELIG, rolle: 'tiltaksleder' }, overlevering: 'x' },
      },
      ['til'],
    ],
    [
      'the relay to somebody at another school',
      {
        type: 'stafett.tilbudt',
        data: { til: { person: 'nils', rolle: 'tiltaksleder' }, overlevering: 'x' },
      },
      ['til'],
    ],
    [
      'on hold beyond the longest',
      { type: 'sak.satPaaVent', data: { grunn: 'x', til: '2027-11-01' } },
      ['til'],
    ],
  ])('%s', async (_navn, hendelse, stier) => {
    const verden = await startVerden()
    const { sakId } = await verden.nySak()
    const svar = verden.som('kari').send({ sakId, hendelse, forventetVersjon: 1 })
    await avvises(verden, svar, 400, felt(...stier))
    await verden.verifiser()
  })
})

describe('the body', () => {
  test.each<[string, string, string]>([
    ['ten megabytes', JSON.stringify({ tekst: 'x'.repeat(10 * 1024 * 1024) }), 'for stort'],
    ['half of a JSON', `{"sakId": "${HEMMELIG}`, 'kan ikke leses'],
    ['an empty body', '', 'kan ikke leses'],
    ['deeply nested', `${'['.repeat(100_000)}`, 'kan ikke leses'],
  ])('%s', async (_navn, kropp, grunn) => {
    const verden = await startVerden()
    const token = await verden.token('kari')
    const svar = sendKropp(verden.adresse, 'sak.send', kropp, { token })
    const ventet = {
      kode: 'UGYLDIG_DATA',
      felt: [{ sti: '', grunn: expect.stringContaining(grunn) }],
    }
    await avvises(verden, svar, grunn === 'for stort' ? 413 : 400, ventet)
    expect((await verden.som('kari').sporr('sak.list', {})).status).toBe(200)
  })
})

test.each([
  ['a number that is no number', '1e999'],
  ['thousands of lists in one another', `${'['.repeat(5000)}${']'.repeat(5000)}`],
])('data that cannot be stored is refused: %s', async (_navn, data) => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const guard = `"sakId":"${sakId}","forventetVersjon":1,"kommandoId":"${randomUUID()}"`
  const kropp = `{${guard},"hendelse":{"type":"notat.skrevet","data":{"tekst":${data}}}}`
  const svar = sendKropp(verden.adresse, 'sak.send', kropp, { token: await verden.token('kari') })
  await avvises(verden, svar, 400, {
    kode: 'UGYLDIG_DATA',
    felt: [{ sti: 'hendelse.data', grunn: expect.any(String) }],
  })
})

test('HEAD is not answered with an error of ours', async () => {
  const { adresse } = await startVerden()
  const { status } = await fetch(`${adresse}/api/trpc/sak.list`, { method: 'HEAD' })
  expect(status).toBe(404)
})

test('an otherwise right command in broken UTF-8 is refused whole', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const kommando = {
    sakId,
    hendelse: notat('bl?tt'),
    forventetVersjon: 1,
    kommandoId: randomUUID(),
  }
  const latin1 = Uint8Array.from(JSON.stringify(kommando), (tegn) =>
    tegn === '?' ? 0xe5 : tegn.charCodeAt(0),
  )
  const token = await verden.token('kari')
  const svar = sendKropp(verden.adresse, 'sak.send', latin1, { token })
  const ventet = [{ sti: '', grunn: 'Det som ble sendt, kan ikke leses.' }]
  await avvises(verden, svar, 400, { kode: 'UGYLDIG_DATA', felt: ventet })
})

describe('opening a case', () => {
  const holder = { person: 'kari', rolle: 'kontaktlaerer' }
  let verden: Verden

  const opprett = (person: string, endring: object) =>
    verden
      .som(person)
      .kall('sak.opprett', { stafettholder: holder, kommandoId: randomUUID(), ...endring })

  test.each<[string, object, number, unknown]>([
    ['unknown child', { barnId: HEMMELIG }, 404, { kode: 'FINNES_IKKE' }],
    ['without a child', {}, 400, felt('barnId')],
    ['the future', { barnId: 'barn-1', skjedde: '2026-11-21' }, 400, felt('skjedde')],
    ['the 31st of February', { barnId: 'barn-1', skjedde: '2026-02-31' }, 400, felt('skjedde')],
    ['too long ago', { barnId: 'barn-1', skjedde: '2020-01-01' }, 400, felt('skjedde')],
    [
      'a holder who may not',
      { barnId: 'barn-1', stafettholder: { person: 'tone', rolle: 'tiltaksleder' } },
      400,
      felt('stafettholder'),
    ],
    [
      'a holder in a role she does not have',
      { barnId: 'barn-1', stafettholder: { person: 'rita', rolle: 'kontaktlaerer' } },
      400,
      felt('stafettholder'),
    ],
  ])('%s', async (_navn, endring, status, feil) => {
    verden = await startVerden()
    await avvises(verden, opprett('tone', endring), status, feil)
  })

  test('whoever may not act for the child is not told that it exists', async () => {
    verden = await startVerden()
    for (const person of ['nils', 'kim', 'eva', 'dina', 'peder']) {
      const svar = opprett(person, { barnId: 'barn-1' })
      await avvises(verden, svar, 404, { kode: 'FINNES_IKKE' })
    }
  })

  test('a second case for one child is refused, and leads to the first', async () => {
    verden = await startVerden()
    const { sakId, barn } = await verden.nySak()
    await avvises(verden, opprett('tone', { barnId: barn.id }), 412, {
      kode: 'IKKE_TILLATT',
      mangler: [{ krav: 'harAktivSak', tekst: expect.any(String), vei: null, sakId }],
    })
  })

  test('it does not lead there whoever cannot see the first case', async () => {
    verden = await startVerden()
    const { barn } = await verden.nySak()
    const skolen =
      (await verden.store.enheter.alle()).find(({ id }) => id === barn.enhetId)?.navn ?? '?'
    new Database(verden.fil)
      .exec(`update barn set enhetId = 'skole-2' where id = '${barn.id}'`)
      .close()
    await verden.store.personer.settInn([
      {
        id: 'nora',
        navn: 'nora Syntetisk',
        spraak: 'nb',
        roller: [{ rolle: 'kontaktlaerer', enhetId: 'skole-2', gruppe: '5A' }],
      },
    ])
    const stafettholder = { person: 'nora', rolle: 'kontaktlaerer' }
    const sok = await verden.som('nils').sporr('oppslag.kandidater', { barnId: barn.id })
    expect(sok.data).toMatchObject({ barn: { aktivSak: null } })
    await avvises(verden, opprett('nils', { barnId: barn.id, stafettholder }), 412, {
      kode: 'IKKE_TILLATT',
      // The child went there before: that is whom to ask.
      mangler: [{ krav: 'harAktivSak', tekst: expect.stringContaining(skolen), vei: null }],
    })
  })

  test('a closed case cannot be opened again while the child has another', async () => {
    verden = await startVerden()
    const { sakId, barn } = await verden.nySak()
    const lukket = { type: 'sak.lukket', data: { grunn: 'feilregistrert', begrunnelse: 'x' } }
    await verden.som('tone').send({ sakId, hendelse: lukket, forventetVersjon: 1 })
    const ny = await opprett('tone', { barnId: barn.id })
    const igjen = { type: 'sak.gjenaapnet', data: { begrunnelse: 'x' } }
    const svar = verden.som('tone').send({ sakId, hendelse: igjen, forventetVersjon: 2 })
    await avvises(verden, svar, 412, {
      kode: 'IKKE_TILLATT',
      mangler: [expect.objectContaining({ krav: 'harAktivSak', sakId: Object(ny.data).sakId })],
    })
    await verden.verifiser()
  })
})

test('another case’s measures can neither be evaluated nor carried on here', async () => {
  const verden = await startVerden()
  const planlagt = async () => {
    const { sakId } = await verden.nySak()
    const rad = {
      omraade: 'Trygghet',
      hvorfor: 'Uro',
      tiltak: ['Fast voksen ved døra'],
      kjennetegn: 'Kommer inn',
      ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
      evalueres: '2026-12-18',
      rettetMot: 'miljo',
      fra: null,
    }
    const kari = verden.som('kari')
    await kari.send({
      sakId,
      hendelse: { type: 'plan.utkastLagret', data: { maal: 'Trygg', rader: [rad] } },
      forventetVersjon: 1,
    })
    await kari.send({ sakId, hendelse: { type: 'plan.iverksatt', data: {} }, forventetVersjon: 2 })
    const { data } = await kari.sporr('sak.hent', { sakId })
    const radId = String(Object(data).plan.gjeldende.rader[0].id)
    return { sakId, rad, radId }
  }
  const egen = await planlagt()
  const fremmed = await planlagt()
  const { sakId } = egen
  const utfall = { utfall: 'viderefores', gjennomfort: 'ja', hjalp: 'ja', resultat: 'x' }
  const evaluering = (...rader: string[]) => ({
    type: 'plan.evaluert',
    data: {
      deltakere: ['barnet'],
      oppsummering: 'x',
      begrunnelse: 'x',
      utfall: Object.fromEntries(rader.map((id) => [id, utfall])),
    },
  })
  const send = (hendelse: { type: string; data: unknown }) =>
    verden.som('kari').send({ sakId, hendelse, forventetVersjon: 3 })

  const feil = felt(`utfall.${egen.radId}`, `utfall.${fremmed.radId}`)
  await avvises(verden, send(evaluering(fremmed.radId)), 400, feil)
  const begge = send(evaluering(egen.radId, fremmed.radId))
  await avvises(verden, begge, 400, felt(`utfall.${fremmed.radId}`))
  const utkast = { maal: 'Trygg', rader: [{ ...egen.rad, fra: fremmed.radId }] }
  const viderefort = send({ type: 'plan.utkastLagret', data: utkast })
  await avvises(verden, viderefort, 400, felt('rader.0.fra'))
  expect((await send(evaluering(egen.radId))).status).toBe(200)
  await verden.verifiser()
})

describe('whoever has no access', () => {
  test('sees no difference between a case that exists and one that does not', async () => {
    const verden = await startVerden()
    const { sakId } = await verden.nySak()
    for (const person of ['nils', 'peder']) {
      for (const id of [sakId, randomUUID()]) {
        for (const prosedyre of ['sak.hent', 'sak.historikk']) {
          const svar = verden.som(person).sporr(prosedyre, { sakId: id })
          await avvises(verden, svar, 404, { kode: 'FINNES_IKKE' })
        }
        const svar = verden.som(person).send({ sakId: id, hendelse: notat(), forventetVersjon: 1 })
        await avvises(verden, svar, 404, { kode: 'FINNES_IKKE' })
      }
    }
  })

  test.each(['kim', 'eva', 'dina'])('%s may read, and is told that this is all', async (person) => {
    const verden = await startVerden()
    const { sakId } = await verden.nySak()
    expect((await verden.som(person).hent(sakId)).versjon).toBe(1)
    const svar = verden.som(person).send({ sakId, hendelse: notat(), forventetVersjon: 1 })
    await avvises(verden, svar, 403, { kode: 'INGEN_TILGANG' })
  })

  test.each(['sak.hent', 'sak.historikk', 'sak.list', 'fravaer.forslag'])(
    'without a login %s answers nothing',
    async (prosedyre) => {
      const { adresse } = await startVerden()
      const svar = await fetch(`${adresse}/api/trpc/${prosedyre}?input={"sakId":"${HEMMELIG}"}`)
      const tekst = await svar.text()
      expect([svar.status, tekst.includes('INGEN_TILGANG'), tekst.includes(HEMMELIG)]).toEqual([
        401,
        true,
        false,
      ])
    },
  )
})
