import { forst } from './forst.ts'
import { resten } from './resten.ts'
import { saken } from './saken.ts'

export const nb = {
  ...forst,
  ...saken,
  ...resten,
  sak: { ...saken.sak, ...resten.sak },
}
