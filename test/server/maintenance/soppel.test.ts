import { describe, expect, test } from 'vitest'
import { rebuild } from '../../../server/maintenance/rebuild.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { NAA } from '../harness.ts'
import { besvart, medStemme, notat } from '../sak/stemme.ts'
import { startVerden } from '../sak/verden.ts'
import { innhold, tukle } from './saker.ts'

const SAGT = 'Vil sitte ved vinduet'

/** What was written over a part of a case. `sies` is what verify says of it. */
const SOPPEL: [navn: string, sql: string, sies: string][] = [
  [
    'text that is no JSON',
    `update snapshot set data = '${SAGT}' where sakId = @sakId and om = ''`,
    'snapshot: det kan ikke leses',
  ],
  [
    'an entry in which a quote is missing',
    `update snapshot set data = replace(data, '"${SAGT}', '${SAGT}') where sakId = @sakId and om <> ''`,
    'snapshot.stemme: det kan ikke leses',
  ],
  [
    'nothing',
    `update snapshot set data = '' where sakId = @sakId and om = ''`,
    'snapshot: det kan ikke leses',
  ],
  [
    'JSON that is no case',
    `update snapshot set data = '["${SAGT}"]' where sakId = @sakId and om = ''`,
    'snapshot',
  ],
  [
    'a state that does not exist',
    `update snapshot set data = replace(data, '"aktiv"', '"${SAGT}"') where sakId = @sakId and om = ''`,
    'snapshot.value.liv',
  ],
  [
    'a process that does not exist',
    `update snapshot set navn = '${SAGT}' where sakId = @sakId and om <> ''`,
    'snapshot',
  ],
  [
    'no case itself',
    `delete from snapshot where sakId = @sakId and om = ''`,
    'snapshot: den mangler',
  ],
  ['no parts at all', 'delete from snapshot where sakId = @sakId', 'snapshot: den mangler'],
]

/** A case as it stood, then spoilt, on a server that has not seen it before. */
async function medSoppel(sql: string) {
  const forste = await startVerden()
  const { sakId, om } = await medStemme(forste)
  const { sakId: annen } = await medStemme(forste)
  const sett = await forste.som('kari').sporr('sak.hent', { sakId, skjema: 'alle' })
  await forste.stopp()
  const foer = innhold(forste.fil)
  expect(tukle(forste.fil, sql, { sakId })).toBeGreaterThan(0)
  return { verden: await startVerden(forste.fil), foer, sett: sett.data, sakId, om, annen }
}

describe.each(SOPPEL)('in place of what is stored of a case stands %s', (_navn, sql, sies) => {
  test('whoever asks is told that something is wrong, the others work, and rebuilding mends it', async () => {
    const { verden, foer, sett, sakId, om, annen } = await medSoppel(sql)
    const kari = verden.som('kari')
    const omfang = verden.omfang()

    // When it is read, or something is sent to it
    const svar = [
      await kari.sporr('sak.hent', { sakId }),
      await kari.send({ sakId, hendelse: notat(), forventetVersjon: 1 }),
      await kari.send({ sakId, hendelse: besvart(om), forventetVersjon: 2 }),
    ]
    // Then each is answered with an id to quote, which stands in the log, and nothing is written
    for (const { status, feil, tekst } of svar) {
      expect([status, feil]).toEqual([500, { kode: 'INTERN', id: expect.any(String) }])
      expect(tekst).not.toMatch(/Vil sitte|node_modules|server\//)
      expect(verden.linjer.join('')).toContain(Object(feil).id)
    }
    expect(verden.omfang()).toEqual(omfang)
    // And other cases and the list go on
    expect((await kari.sporr('sak.list', {})).status).toBe(200)
    const ellers = await kari.send({ sakId: annen, hendelse: notat(), forventetVersjon: 1 })
    expect(ellers.status).toBe(200)
    expect((await fetch(`${verden.adresse}/healthz`)).status).toBe(200)

    // And verify names the case, and rebuilding makes it as it was
    const { avvik } = await verify(verden.store)
    expect(avvik).toEqual([{ sakId, hva: expect.arrayContaining([expect.stringContaining(sies)]) }])
    expect(JSON.stringify(avvik)).not.toContain('sitte')
    const { feil } = await rebuild(verden.store, { hva: 'alle', naa: NAA })
    expect(feil).toEqual([])
    const naa = innhold(verden.fil)
    const egne = (rader: Record<string, unknown[]>, tabell: string) =>
      rader[tabell]?.filter((rad) => Object(rad).sakId === sakId || Object(rad).id === sakId)
    for (const tabell of Object.keys(foer)) expect(egne(naa, tabell)).toEqual(egne(foer, tabell))
    const igjen = await kari.sporr('sak.hent', { sakId, skjema: 'alle' })
    expect(igjen.data).toEqual(sett)
    expect((await kari.send({ sakId, hendelse: besvart(om), forventetVersjon: 2 })).status).toBe(
      200,
    )
    await verden.verifiser()
  })

  test('nothing of what stands there comes into the log', async () => {
    const { verden, sakId, om } = await medSoppel(sql)
    await verden.som('kari').sporr('sak.hent', { sakId })
    await verden.som('kari').send({ sakId, hendelse: besvart(om), forventetVersjon: 2 })
    expect(verden.linjer.join('')).not.toMatch(/Vil sitte|sitte ved/)
  })
})
