import type { Datofelt } from '../../skjema/felt.ts'
import { Skrivefelt } from '../../skjema/felter/Skrivefelt.tsx'

export const SKJEDDE = 'skjedde'

type Props = { felt: Datofelt; endre: (verdi: string) => void }

/** The day it happened: today, unless it is written down afterwards. */
export function NaarSkjedde({ felt, endre }: Props) {
  return <Skrivefelt felt={felt} sti={SKJEDDE} endre={({ verdi }) => endre(verdi)} />
}
