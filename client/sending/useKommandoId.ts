import { useRef } from 'react'
import { nyId } from '../id.ts'
import type { Kladd } from '../kladd/useKladd.ts'

/** What is sent, as it is kept until it is through. */
export type Sendekladd = Pick<Kladd<unknown>, 'kommandoId' | 'sendes' | 'glem'>

/**
 * Gives the command id of what is sent: the same for the very same, also after a reload where the draft
 * has not been changed since, so that it has one effect however often it is tried.
 */
export function useKommandoId(kladd?: Sendekladd): (innhold: unknown) => string {
  const sist = useRef({ avtrykk: '', id: '' })
  return (innhold) => {
    const avtrykk = JSON.stringify(innhold)
    if (sist.current.avtrykk !== avtrykk) {
      const fraFor = sist.current.avtrykk === '' ? kladd?.kommandoId : undefined
      sist.current = { avtrykk, id: fraFor ?? nyId() }
    }
    kladd?.sendes(sist.current.id)
    return sist.current.id
  }
}
