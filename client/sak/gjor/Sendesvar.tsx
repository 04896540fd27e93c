import type { Sak } from '../bruk.ts'
import { Konflikt } from '../endring/Konflikt.tsx'
import { Sendefeil } from './Sendefeil.tsx'
import type { useSending } from './useSending.ts'

type Props = { sak: Sak; sending: ReturnType<typeof useSending> }

/** What came of a sending when it was not taken: a conflict to look at, or the reason. */
export function Sendesvar({ sak, sending: { feil, sender, sendLikevel } }: Props) {
  if (!feil) return null
  if (feil.kode !== 'KONFLIKT') return <Sendefeil feil={feil} sak={sak} />
  return <Konflikt endringer={feil.endringer} sender={sender} sendLikevel={sendLikevel} />
}
