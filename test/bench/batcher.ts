import type { Batch } from '../../db/store.ts'
import { nyId } from '../../server/id.ts'
import { batch } from '../../server/sak/commit.ts'
import { fingerprintOfAapning, somKommando } from '../../server/sak/kommando.ts'
import type { Steg } from './fortelling.ts'
import { fortelling } from './fortelling.ts'
import type { Historie } from './historie.ts'

/** A filled case: its batches, and where its stream and the case itself stand. */
export type Fylt = { nr: number; sakId: string; versjon: number; batcher: Batch[] }

const fingerprint = (sakId: string, { hendelse }: Steg): string => {
  const { type, om, data, aktor } = hendelse
  const sending = { kommandoId: '', forventetVersjon: 0, type, data, om }
  if (type !== 'sak.opprettet') return somKommando(aktor.id, sakId, sending).fingerprint
  const { barn, stafettholder } = data as { barn: string; stafettholder: unknown }
  return fingerprintOfAapning(aktor.id, barn, { stafettholder })
}

/**
 * A case's whole story as batches for the store's own commit, one for each command. The last writes
 * what stands in the end; what each one in between would have written over is left out of them.
 */
export function batcher(nr: number, historie: Historie, idag: string): Fylt {
  const sakId = nyId()
  const steg = fortelling(nr, historie, idag)
  const [foerste] = steg
  const siste = steg.at(-1)
  if (!foerste || !siste) throw new Error('a story has at least an opening')

  const alle = steg.map((ett): Batch => {
    const guard = { kommandoId: nyId(), fingerprint: fingerprint(sakId, ett) }
    const hel = batch(sakId, ett, guard)
    const { sak } = hel.lesemodeller
    if (ett === foerste) return hel
    // The case's row goes with every batch: it guards the next.
    if (ett !== siste)
      return {
        ...hel,
        snapshots: [],
        lesemodeller: { sak, frist: [], motedeltaker: [], oppgave: [], fravaer: [], vedlegg: [] },
      }
    const fraAapningen = batch(sakId, { ...ett, foer: foerste.stand }, guard)
    return {
      ...hel,
      snapshots: fraAapningen.snapshots,
      lesemodeller: { ...fraAapningen.lesemodeller, sak },
    }
  })
  return { nr, sakId, versjon: siste.stand.versjon, batcher: alle }
}
