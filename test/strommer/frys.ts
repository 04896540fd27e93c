import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openStore } from '../../db/open.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import { befolk } from '../../server/demo/befolk.ts'
import { systemklokke } from '../../server/klokke.ts'
import { bringUp } from '../../server/maintenance/bringUp.ts'
import { foldAlle } from './foldet.ts'
import { forskjell } from './forskjell.ts'
import { fortalt } from './fortalt.ts'
import { skjemaerNaa } from './skjema.ts'
import { HER, pakkUt, skrivSummer, versjoner } from './versjoner.ts'

/**
 * What a release freezes. `npm run frys skjema` writes down the schemas as they are now, `fold` what
 * this number of the fold gives for every released version, `versjon` a new version's recorded
 * streams, which are never written again.
 */
const gjor: Record<string, () => void | Promise<void>> = {
  skjema: () => skrivJson(join(HER, 'skjemaer.json'), skjemaerNaa()),
  fold: () => {
    for (const versjon of versjoner) frysFold(versjon)
  },
  versjon: frysVersjon,
}

const skrivJson = (fil: string, innhold: unknown) =>
  writeFileSync(fil, `${JSON.stringify(innhold, null, 2)}\n`)

function frysFold(versjon: string): void {
  const { fil, rydd } = pakkUt(versjon)
  const linjer = [...foldAlle(fil)].map(({ sakId, minne }) => `${sakId}\t${minne}\n`)
  writeFileSync(join(HER, versjon, `fold${FOLD}.tsv`), linjer.join(''))
  writeFileSync(join(HER, versjon, `fold${FOLD}.forskjell.tsv`), forskjell(fil))
  rydd()
}

async function frysVersjon(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(HER, '../../package.json'), 'utf8'))
  const mappe = join(HER, version.split('.').slice(0, 2).join('.'))
  if (existsSync(mappe)) throw new Error(`${mappe} is frozen already`)
  mkdirSync(mappe)
  const fil = join(mappe, 'stafett.db')
  const naa = systemklokke()
  await bringUp(fil, { naa })
  const store = await openStore(fil)
  await befolk(store, naa)
  writeFileSync(join(mappe, 'hendelser.tsv'), await fortalt(store))
  await store.close()
  writeFileSync(join(mappe, 'database.db.gz'), gzipSync(readFileSync(fil)))
  copyFileSync(join(HER, 'skjemaer.json'), join(mappe, 'skjemaer.json'))
  skrivSummer(mappe)
}

const hva = gjor[process.argv[2] ?? '']
if (!hva) {
  console.error(`Bruk: npm run frys ${Object.keys(gjor).join(' | ')}`)
  process.exitCode = 2
} else await hva()
