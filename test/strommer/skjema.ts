import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { canonical } from '../../db/canonical.ts'
import {
  definisjonAv,
  hendelsetyper,
  prosessFor,
  skjemaFor,
} from '../../machines/forlop/hendelser.ts'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Verden } from '../../machines/sak/skjema/verden.ts'

/** The schema of one event: which version of its data, and a digest of its JSON Schema. */
export type Skjema = { v: number; fingerprint: string }

type Frossen = Omit<Verden, 'rutine'> & {
  rutine: Pick<Rutine, 'id' | 'versjon'>
  /** The memory of one process of each kind, by its name. */
  prosesser: Record<string, unknown>
}

/** The same case for ever: schemas differ by it as little as the day they are looked at on. */
const frossen = JSON.parse(readFileSync(new URL('verden.json', import.meta.url), 'utf8')) as Frossen

/** Every event's schema as the program has it now, in the case that is kept for it. */
export function skjemaerNaa(): Record<string, Skjema> {
  const { id, versjon } = frossen.rutine
  const rutine = finnRutine(id, versjon)
  if (!rutine) throw new Error(`the routine ${id} ${versjon} is not published any more`)
  return Object.fromEntries(
    [...hendelsetyper].sort().map((type) => {
      const egen = frossen.prosesser[prosessFor(type)?.navn ?? '']
      const skjema = z.toJSONSchema(skjemaFor(type, { ...frossen, rutine, egen }))
      const fingerprint = createHash('sha256').update(canonical(skjema)).digest('hex')
      return [type, { v: definisjonAv(type).v, fingerprint }]
    }),
  )
}

export const lesSkjemaer = (fil: URL): Record<string, Skjema> =>
  JSON.parse(readFileSync(fil, 'utf8'))
