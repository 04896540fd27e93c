import { StafettFeil } from '../api/feil.ts'
import { tur } from '../tur.ts'

/** Screens that one person may have open at once. */
const MEST = 50
/** Screens that are told in one turn of the event loop, so that the next commit waits for no more. */
const OM_GANGEN = 2

/** Told to open screens after a commit: that something happened, never what was written. */
export type Melding = {
  sakId: string
  versjon: number
  hendelser: { type: string; aktorId: string }[]
}

/** Who listens, and to which case; absent: to all of them. */
type Onske = { hvem: string; sakId?: string | undefined }

export type Meldinger = {
  si(melding: Melding): void
  /**
   * Messages from now on, until the signal ends it. What happens in a case while one has not got round to
   * its last message comes in one.
   * @throws {StafettFeil} FOR_MANGE to a person who listens in very many places already
   */
  lytt(onske: Onske, signal: AbortSignal): AsyncIterable<Melding>
}

type Lytter = { sakId: string | undefined; venter: Map<string, Melding>; vekk: () => void }

const sammen = (forrige: Melding | undefined, ny: Melding): Melding =>
  forrige ? { ...ny, hendelser: [...forrige.hendelser, ...ny.hendelser] } : ny

export const lagMeldinger = (): Meldinger => {
  const lyttere = new Set<Lytter>()
  const antall = new Map<string, number>()
  const skalVekkes = new Set<Lytter>()

  const vekkAlle = async () => {
    while (skalVekkes.size > 0) {
      await tur()
      for (const lytter of [...skalVekkes].slice(0, OM_GANGEN)) {
        skalVekkes.delete(lytter)
        lytter.vekk()
      }
    }
  }
  const inn = (hvem: string) => {
    const naa = antall.get(hvem) ?? 0
    if (naa >= MEST) throw new StafettFeil({ kode: 'FOR_MANGE' })
    antall.set(hvem, naa + 1)
  }
  const ut = (hvem: string) => {
    const igjen = (antall.get(hvem) ?? 1) - 1
    if (igjen > 0) antall.set(hvem, igjen)
    else antall.delete(hvem)
  }

  return {
    si(melding) {
      const { sakId } = melding
      const rolig = skalVekkes.size === 0
      for (const lytter of lyttere) {
        if (lytter.sakId !== undefined && lytter.sakId !== sakId) continue
        lytter.venter.set(sakId, sammen(lytter.venter.get(sakId), melding))
        skalVekkes.add(lytter)
      }
      if (rolig) void vekkAlle()
    },
    async *lytt({ hvem, sakId }, signal) {
      inn(hvem)
      const lytter: Lytter = { sakId, venter: new Map(), vekk: () => {} }
      lyttere.add(lytter)
      const vekk = () => lytter.vekk()
      signal.addEventListener('abort', vekk)
      try {
        while (!signal.aborted) {
          for (const [sak, melding] of lytter.venter) {
            lytter.venter.delete(sak)
            yield melding
          }
          if (lytter.venter.size > 0 || signal.aborted) continue
          await new Promise<void>((vaakn) => {
            lytter.vekk = vaakn
          })
        }
      } finally {
        signal.removeEventListener('abort', vekk)
        lyttere.delete(lytter)
        skalVekkes.delete(lytter)
        ut(hvem)
      }
    },
  }
}
