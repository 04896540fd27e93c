import { randomUUID } from 'node:crypto'
import { openStore } from '../../../db/open.ts'
import { SYSTEM, somKommando } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { dag } from './dag.ts'

// A program of its own on the database of a server, as the command line's import is. Runs until killed.
const [fil = '', sakId = '', naa = ''] = process.argv.slice(2)
const store = await openStore(fil)
const orkestrator = lagOrkestrator(store, () => naa, lagMeldinger())
for (let nr = 0; ; nr++) {
  const lagret = await store.finnSak(sakId)
  if (!lagret) throw new Error('no such case')
  const kommando = somKommando(SYSTEM.id, sakId, {
    kommandoId: randomUUID(),
    forventetVersjon: lagret.nr,
    type: 'fravaer.registrert',
    data: { dager: [dag(nr)] },
  })
  await orkestrator.send(sakId, lagret, SYSTEM, kommando)
  if (nr === 10) console.log('i gang')
}
