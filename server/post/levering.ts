import { z } from 'zod'
import type { Spraak } from '../api/spraak.ts'
import type { Metode } from '../kalender/ics.ts'

/** An e-mail address that may stand in a header: one line, nothing but the address. */
export const Adresse = z.email().max(200)

/** From which address letters come, and whether it takes answers to invitations; null: no letters leave. */
export type Avsender = { fra: string; svarTas: boolean } | null

/** A letter, ready to go. `id` is the same however many times it is sent. */
export type Utgaaende = {
  id: string
  til: string
  spraak: Spraak
  emne: string
  tekst: string
  /** What a calendar does with it, where it is about a meeting that has a time. */
  kalender: { metode: Metode; ics: string } | null
  tid: string
}

/** Hands the letter to whoever takes it on. Throws where it was not taken, or nobody knows. */
export type Lever = (brev: Utgaaende, signal: AbortSignal) => Promise<void>

/** For the demo: nothing leaves the machine, and the mailbox page shows what would have been sent. */
export const ingensteds: Lever = async () => {}

/** From where they would have come. */
export const INGENSTEDSFRA = 'stafett@stafett.example'
