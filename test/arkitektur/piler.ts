import type { ICruiseResult } from 'dependency-cruiser'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

const MAPPER = ['machines', 'db', 'server', 'client']

export type Brudd = { regel: string; fra: string; til: string }

/**
 * Checks every import under `rot` against the arrows between the folders.
 * Throws when a folder held no module: then nothing was checked, which must not read as success.
 */
export async function finnBrudd(rot: string): Promise<{ moduler: number; brudd: Brudd[] }> {
  const options = await extractOptions('./.dependency-cruiser.cjs')
  const { output } = await cruise([...MAPPER, 'test'], { ...options, validate: true, baseDir: rot })
  const { modules, summary } = output as ICruiseResult
  for (const mappe of MAPPER) {
    if (!modules.some((modul) => modul.source.startsWith(`${mappe}/`))) {
      throw new Error(`Fant ingen moduler i ${mappe}/, så pilene er ikke kontrollert.`)
    }
  }
  return {
    moduler: modules.length,
    brudd: summary.violations.map(({ rule, from, to }) => ({
      regel: rule.name,
      fra: from,
      til: to,
    })),
  }
}
