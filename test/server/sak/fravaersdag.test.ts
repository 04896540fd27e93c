import { expect, test } from 'vitest'
import { STEDER } from './folk.ts'
import { startVerden } from './verden.ts'

test('a case shows all that is known of a day: which subjects, how late, and from when to when', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak('skole')
  const holder = STEDER.skole.holder.person
  const dag = {
    dato: '2026-11-19',
    art: 'udokumentert',
    aarsak: 'annet',
    timer: 1.5,
    fag: ['Norsk', 'Matte'],
    forsent: 10,
    tider: ['08:30–10:00'],
  }
  const { versjon } = await verden.som(holder).hent(sakId)
  const svar = await verden.som(holder).send({
    sakId,
    hendelse: { type: 'fravaer.registrert', data: { dager: [dag] } },
    forventetVersjon: versjon,
  })
  expect(svar.feil).toBeUndefined()
  const { data } = await verden.som(holder).sporr('sak.hent', { sakId })
  expect(Object(data).fravaer.dager).toEqual([dag])
  const historien = await verden.som(holder).sporr('sak.historikk', { sakId })
  expect(JSON.stringify(historien.data)).toContain('08:30–10:00')
})
