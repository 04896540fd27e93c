import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { hort, notat } from './stemme.ts'
import type { Hendelse, Verden } from './verden.ts'
import { startVerden } from './verden.ts'

const undring = { type: 'undring.konkretisert', data: { hva: 'Gråter ved porten', tegn: [] } }
const foresatte = {
  type: 'foresatte.kontaktet',
  data: { resultat: 'kontaktet', maate: 'telefon', oppsummering: 'Vondt i magen' },
}
const hev = { type: 'trinn.hevet', data: { begrunnelse: 'Vi må finne ut av det sammen' } }

const samlet = (...hendelser: Hendelse[]) =>
  hendelser.map((hendelse) => ({ kommandoId: randomUUID(), hendelse }))

const send = async (
  verden: Verden,
  sakId: string,
  hendelser: ReturnType<typeof samlet>,
  forventetVersjon = 1,
  hvem = 'kari',
) => verden.som(hvem).kall('sak.sendSamlet', { sakId, forventetVersjon, hendelser })

const typer = async (verden: Verden, sakId: string) =>
  (await verden.store.hendelser(sakId)).map(({ type }) => type)

test('a whole talk is sent together, each on what those before it left', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const alle = samlet(undring, foresatte, hort(), hev)
  const svar = await send(verden, sakId, alle)
  expect(svar.data).toEqual([
    { kommandoId: alle[0]?.kommandoId, svar: { sakId, versjon: 2 } },
    { kommandoId: alle[1]?.kommandoId, svar: { sakId, versjon: 3 } },
    { kommandoId: alle[2]?.kommandoId, svar: { sakId, om: expect.any(String), versjon: 4 } },
    { kommandoId: alle[3]?.kommandoId, svar: { sakId, versjon: 5 } },
  ])
  expect(await typer(verden, sakId)).toEqual([
    'sak.opprettet',
    'undring.konkretisert',
    'foresatte.kontaktet',
    'barnet.hort',
    'trinn.hevet',
  ])
  // And once more, as when the answer was lost on the way: the same answer, and nothing new.
  expect((await send(verden, sakId, alle)).data).toEqual(svar.data)
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 5 })
})

test('what is refused says why, and keeps none of the others out', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const ugyldig = { type: 'foresatte.kontaktet', data: { resultat: 'ikkeKontaktet', grunn: '' } }
  const alle = samlet(hev, undring, ugyldig, notat())
  expect((await send(verden, sakId, alle)).data).toEqual([
    {
      kommandoId: alle[0]?.kommandoId,
      feil: {
        kode: 'IKKE_TILLATT',
        mangler: [
          expect.objectContaining({ krav: 'undringKonkretisert' }),
          expect.objectContaining({ krav: 'foresatteKontaktet' }),
          expect.objectContaining({ krav: 'barnetsStemme' }),
        ],
      },
    },
    { kommandoId: alle[1]?.kommandoId, svar: { sakId, versjon: 2 } },
    {
      kommandoId: alle[2]?.kommandoId,
      feil: { kode: 'UGYLDIG_DATA', felt: [expect.objectContaining({ sti: 'grunn' })] },
    },
    { kommandoId: alle[3]?.kommandoId, svar: { sakId, versjon: 3 } },
  ])
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 3 })
})

test('when others have changed the case, nothing is written on top of it unseen', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  await verden.som('tone').send({ sakId, hendelse: notat('Sett i gangen'), forventetVersjon: 1 })
  const alle = samlet(undring, foresatte)
  const konflikt = { kode: 'KONFLIKT', versjon: 2, endringer: [expect.objectContaining({ nr: 2 })] }
  expect((await send(verden, sakId, alle)).data).toEqual(
    alle.map(({ kommandoId }) => ({ kommandoId, feil: konflikt })),
  )
  const igjen = await send(verden, sakId, alle, 2)
  expect(igjen.data).toMatchObject([{ svar: { versjon: 3 } }, { svar: { versjon: 4 } }])
})

test('it is as closed as the case: to whoever may not see it there is none', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const [en] = samlet(notat())
  const svar = await verden
    .som('nils')
    .kall('sak.sendSamlet', { sakId, forventetVersjon: 1, hendelser: [en] })
  expect(svar.data).toEqual([{ kommandoId: en?.kommandoId, feil: { kode: 'FINNES_IKKE' } }])
  const ukjent = await send(verden, 'ingen-sak', samlet(notat()))
  expect(ukjent.data).toMatchObject([{ feil: { kode: 'FINNES_IKKE' } }])
})

test.each([
  ['none', []],
  ['more than a sitting holds', Array.from({ length: 27 }, () => notat())],
])('%s is refused as a whole', async (_hva, hendelser) => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const svar = await send(verden, sakId, samlet(...hendelser))
  expect([svar.status, svar.feil]).toMatchObject([400, { kode: 'UGYLDIG_DATA' }])
  expect(await typer(verden, sakId)).toEqual(['sak.opprettet'])
})
