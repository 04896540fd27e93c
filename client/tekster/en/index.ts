import type { Tekster } from '../typer.ts'
import { forst } from './forst.ts'
import { resten } from './resten.ts'
import { saken } from './saken.ts'

export const en: Tekster = {
  ...forst,
  ...saken,
  ...resten,
  sak: { ...saken.sak, ...resten.sak },
}
