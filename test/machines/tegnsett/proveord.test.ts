import { expect, it } from 'vitest'
import { proveord } from '../../../machines/tegnsett/proveord.ts'

const windows = (tekst: string) => Buffer.from(tekst, 'latin1')

it('shows the same words as each encoding reads them', () => {
  const fil = windows('barn;dato;årsak;navn\r\n"Øystein Prøve", Åse;sykdom;årsak\r\n')
  const ord = proveord(fil)
  expect(ord.windows).toEqual(['årsak', 'Øystein', 'Prøve', 'Åse'])
  expect(ord.mac).toEqual(['Ârsak', 'ÿystein', 'Pr¯ve', '≈se'])
  expect(ord.dos).toEqual(['Õrsak', 'Ïystein', 'Pr°ve', '┼se'])
})

it('shows a few of them, and not the whole of a long one', () => {
  const mange = Array.from({ length: 500 }, (_, nr) => `ø${nr}`)
  expect(proveord(windows(mange.join(';'))).windows).toEqual(mange.slice(0, 6))
  expect(proveord(windows(`a;${'ø'.repeat(500)};b`)).windows).toEqual(['ø'.repeat(24)])
})
