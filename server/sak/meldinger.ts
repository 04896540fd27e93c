import { EventEmitter, on } from 'node:events'
import { StafettFeil } from '../api/feil.ts'

/** Screens that one person may have open at once. */
const MEST = 50

/** Told to open screens after a commit: that something happened, never what was written. */
export type Melding = {
  sakId: string
  versjon: number
  hendelser: { type: string; aktorId: string }[]
}

export type Meldinger = {
  si(melding: Melding): void
  /**
   * Messages from now on, until the signal ends it.
   * @throws {StafettFeil} FOR_MANGE to a person who listens in very many places already
   */
  lytt(hvem: string, signal: AbortSignal): AsyncIterable<Melding>
}

export const lagMeldinger = (): Meldinger => {
  const kanal = new EventEmitter()
  kanal.setMaxListeners(0)
  const lyttere = new Map<string, number>()
  return {
    si: (melding) => kanal.emit('melding', melding),
    async *lytt(hvem, signal) {
      const antall = lyttere.get(hvem) ?? 0
      if (antall >= MEST) throw new StafettFeil({ kode: 'FOR_MANGE' })
      lyttere.set(hvem, antall + 1)
      try {
        for await (const [melding] of on(kanal, 'melding', { signal })) yield melding as Melding
      } finally {
        lyttere.set(hvem, (lyttere.get(hvem) ?? 1) - 1)
      }
    },
  }
}
