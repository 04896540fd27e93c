import { innkalte } from '../../../machines/mote/innkalte.ts'
import type { Sak } from '../bruk.ts'
import { finnMote, utestengte } from './moter.ts'
import { UtenSamtykke } from './UtenSamtykke.tsx'

/** For whoever moves a meeting: the services that are called in to it no more. */
export function Utelatte({ sak, om = '' }: { sak: Sak; om: string | undefined }) {
  const mote = finnMote(sak, om)
  return mote && <UtenSamtykke sak={sak} tjenester={utestengte(sak, innkalte(mote))} naar="spurt" />
}
