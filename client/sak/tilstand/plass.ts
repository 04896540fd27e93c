import type { CSSProperties } from 'react'
import type { Rute } from './tegning/maal.ts'

/** Where something lies on the sheet. */
export const plass = (rute: Rute | undefined): CSSProperties =>
  rute ? { left: rute.x, top: rute.y, width: rute.b, height: rute.h } : { display: 'none' }
