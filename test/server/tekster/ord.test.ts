import { expect, test } from 'vitest'
import { Spraak } from '../../../server/api/spraak.ts'
import { tekster } from '../../../server/tekster/oversett.ts'
import { startServer } from '../harness.ts'
import { send } from '../klient.ts'

test('anybody is told the words for roles and absence, in the language asked for', async () => {
  const { adresse } = await startServer()
  for (const spraak of Spraak.options) {
    const { rolle, hendelse } = tekster[spraak]
    const { art, aarsak } = hendelse['fravaer.registrert'].valg
    const { data } = await send(adresse, 'oppslag.ord', { spraak })
    expect(data).toEqual({ rolle, art, aarsak })
  }
})
