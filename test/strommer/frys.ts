import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
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
  const versjon = version.split('.').slice(0, 2).join('.')
  const mappe = join(HER, versjon)
  if (existsSync(mappe)) throw new Error(`${versjon} is frozen already`)
  const utkast = mkdtempSync(join(tmpdir(), 'stafett-frys-'))
  const fil = join(utkast, 'stafett.db')
  const naa = systemklokke()
  await bringUp(fil, { naa })
  const store = await openStore(fil)
  await befolk(store, naa)
  const hendelser = await fortalt(store)
  await store.close()
  // Whole, or not at all: a folder that is there is never written again.
  mkdirSync(mappe)
  writeFileSync(join(mappe, 'hendelser.tsv'), hendelser)
  writeFileSync(join(mappe, 'database.db.gz'), gzipSync(readFileSync(fil)))
  copyFileSync(join(HER, 'skjemaer.json'), join(mappe, 'skjemaer.json'))
  skrivSummer(mappe)
  frysFold(versjon)
  rmSync(utkast, { recursive: true })
}

const hva = gjor[process.argv[2] ?? '']
if (!hva) {
  console.error(`Bruk: npm run frys ${Object.keys(gjor).join(' | ')}`)
  process.exitCode = 2
} else await hva()
