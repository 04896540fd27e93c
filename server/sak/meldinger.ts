import { EventEmitter, on } from 'node:events'

/** Told to open screens after a commit: that something happened, never what was written. */
export type Melding = {
  sakId: string
  versjon: number
  barnId: string
  hendelser: { type: string; aktorId: string }[]
}

export type Meldinger = {
  si(melding: Melding): void
  /** Messages from now on, until the signal ends it. */
  lytt(signal: AbortSignal): AsyncIterable<Melding>
}

export const lagMeldinger = (): Meldinger => {
  const kanal = new EventEmitter()
  kanal.setMaxListeners(0)
  return {
    si: (melding) => kanal.emit('melding', melding),
    async *lytt(signal) {
      for await (const [melding] of on(kanal, 'melding', { signal })) yield melding as Melding
    },
  }
}
