import { samleTekster } from '../../tekst.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const fellesTekster = samleTekster(nb, nn, en)
