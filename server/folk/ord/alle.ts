import type { Spraak } from '../../api/spraak.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export type Folkeord = typeof nb

/** The words that people's files are spoken of with. */
export const folkeord: Record<Spraak, Folkeord> = { nb, nn, en }
