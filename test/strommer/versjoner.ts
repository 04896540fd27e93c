import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const HER = fileURLToPath(new URL('.', import.meta.url))

/** What is frozen of each released version. */
const FILER = ['database.db.gz', 'hendelser.tsv', 'skjemaer.json'] as const

/** The released versions, oldest first; each is a folder. */
export const versjoner: readonly string[] = readdirSync(HER, { withFileTypes: true })
  .filter((en) => en.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))

const sha256 = (innhold: Buffer): string => createHash('sha256').update(innhold).digest('hex')

/** Names the frozen files that are not as they were frozen; empty when all are. */
export function endrede(mappe: string): string[] {
  const summer = new Map(
    readFileSync(join(mappe, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((linje) => linje.split('  ').reverse() as [string, string]),
  )
  return FILER.filter((fil) => {
    const sti = join(mappe, fil)
    return !existsSync(sti) || sha256(readFileSync(sti)) !== summer.get(fil)
  })
}

export const skrivSummer = (mappe: string): void =>
  writeFileSync(
    join(mappe, 'SHA256SUMS'),
    FILER.map((fil) => `${sha256(readFileSync(join(mappe, fil)))}  ${fil}\n`).join(''),
  )

/** The version's database in a folder of its own, which is taken away at the end. */
export function pakkUt(versjon: string): { fil: string; rydd(): void } {
  const mappe = mkdtempSync(join(tmpdir(), 'stafett-gull-'))
  const fil = join(mappe, 'stafett.db')
  writeFileSync(fil, gunzipSync(readFileSync(join(HER, versjon, 'database.db.gz'))))
  return { fil, rydd: () => rmSync(mappe, { recursive: true }) }
}
