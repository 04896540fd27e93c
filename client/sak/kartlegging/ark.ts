import { tomtArbeid } from '../../../machines/sak/kontekst.ts'
import type { Sak } from '../bruk.ts'

/** What is written on the present trinn's sheet. */
export const arket = ({ kontekst }: Pick<Sak, 'kontekst'>) =>
  kontekst.arbeid[kontekst.trinn] ?? tomtArbeid()
