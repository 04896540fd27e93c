import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../db/open.ts'
import { bringUp } from '../../server/maintenance/bringUp.ts'
import { verify } from '../../server/maintenance/verify.ts'
import { somAktor, somKommando } from '../../server/sak/kommando.ts'
import { lagMeldinger } from '../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../server/sak/orkestrator.ts'
import { fortell } from '../../server/sak/visning/historie.ts'
import { tilSkriving } from '../../server/tilgang/sak.ts'
import { BARN, ENHETER, PERSONER } from '../server/folk.ts'

// Run by itself in a copy of the program: records what its first argument names, with the data of the
// second, and prints what the case tells of it in the three languages.
const [type = '', data = '{}'] = process.argv.slice(2)
const NAA = '2026-11-20T09:00:00.000Z'
const mappe = mkdtempSync(join(tmpdir(), 'stafett-foering-'))
const fil = join(mappe, 'stafett.db')
await bringUp(fil, { naa: NAA })
const store = await openStore(fil)
await store.enheter.settInn(ENHETER)
await store.personer.settInn(PERSONER)
await store.barn.settInn(BARN)
const orkestrator = lagOrkestrator(store, () => NAA, lagMeldinger())
const [kari] = PERSONER
const [barn] = BARN
if (!kari || !barn) throw new Error('nobody to try it with')
const aktor = somAktor(kari, barn.enhetId)
const stafettholder = { person: kari.id, rolle: 'kontaktlaerer' }
const aapnet = await orkestrator.opprett(aktor, { kommandoId: randomUUID(), barn, stafettholder })
if (aapnet.outcome !== 'ok') throw new Error(aapnet.outcome)
const { sakId } = aapnet.svar
const tilgang = await tilSkriving({ store, hvem: kari, sakId })
const { lagret } = tilgang
const kommando = somKommando(aktor.id, sakId, {
  kommandoId: randomUUID(),
  forventetVersjon: 1,
  type,
  data: JSON.parse(data),
})
const { outcome } = await orkestrator.send(sakId, lagret, aktor, kommando)
const klar = await orkestrator.klar(sakId, lagret.nr + 1)
const hendelser = await store.sisteHendelser(sakId, { foer: 3, antall: 1, tegn: 1 })
const historie = await Promise.all(
  (['nb', 'nn', 'en'] as const).map(async (spraak) => {
    const [nyest] = await fortell(store, { tilgang, klar, spraak }, hendelser)
    return { setning: nyest?.setning, detaljer: nyest?.detaljer }
  }),
)
const { avvik } = await verify(store)
await store.close()
rmSync(mappe, { recursive: true })
console.log(JSON.stringify({ outcome, historie, avvik }))
