import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import type { Sak } from '../bruk.ts'
import { Konflikt } from '../endring/Konflikt.tsx'
import { Sendefeil } from './Sendefeil.tsx'
import type { useSending } from './useSending.ts'

type Props = {
  sak: Sak
  sending: ReturnType<typeof useSending>
  /** Whether what is sent lies anywhere but on the screen. */
  trygg: boolean
  /** Left out where it can no longer be sent as the case stands. */
  kanSendes?: boolean
}

/** What came of a sending when it was not taken: no answer yet, a conflict to look at, or the reason. */
export function Sendesvar({ sak, sending, trygg, kanSendes = true }: Props) {
  const { feil, sender, sendLikevel } = sending
  if (sending.ikkeSendt) return <IkkeSendt sender={sending} trygg={trygg} />
  if (!feil) return null
  if (feil.kode !== 'KONFLIKT') return <Sendefeil feil={feil} sak={sak} />
  return (
    <Konflikt
      endringer={feil.endringer}
      sender={sender}
      sendLikevel={kanSendes ? sendLikevel : undefined}
    />
  )
}
