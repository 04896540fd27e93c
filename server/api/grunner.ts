import { oversett } from '../tekster/oversett.ts'
import type { Tekster } from '../tekster/typer.ts'
import type { Spraak } from './spraak.ts'

export type Grunn = keyof Tekster['grunn']

/** A reason in plain words. `n` fills the bound of a length or size. */
export const grunnTekst = (grunn: Grunn, spraak: Spraak, n?: number | bigint): string =>
  oversett(spraak)(`grunn.${grunn}`, n === undefined ? {} : { n: String(n) })
