import { expect, test } from 'vitest'
import { stafett } from '../holdbarhet/prosess.ts'
import { medSaker } from '../maintenance/saker.ts'

/** The command has the clock of the day it is run: which cases may go over is told elsewhere. */
test('what would change is told by the case’s id, and nothing is written until it is asked for', {
  timeout: 60_000,
}, async () => {
  const { fil } = await medSaker(2)
  const sett = await stafett(['bytt-rutine', '--bare-se'], fil).ferdig
  expect(sett).toMatchObject({ kode: 0, feil: '' })
  expect(sett.ut).toMatch(
    /^((Sak [0-9a-f-]{36}: fra .+| {2}.+)\n)*\d saker kan gå over\. Ingenting er skrevet\.\n$/,
  )
  const [, antall] = /(\d) saker kan/.exec(sett.ut) ?? []
  expect(await stafett(['bytt-rutine'], fil).ferdig).toEqual({
    kode: 0,
    ut: `${antall} saker følger nå den nyeste utgaven av rutinen sin.\n`,
    feil: '',
  })
  expect(await stafett(['verify'], fil).ferdig).toMatchObject({ kode: 0, feil: '' })
  expect((await stafett(['bytt-rutine', '--bare-se'], fil).ferdig).ut).toBe(
    '0 saker kan gå over. Ingenting er skrevet.\n',
  )
})
