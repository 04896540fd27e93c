import { canonical } from '../../db/canonical.ts'
import type { Batch } from '../../db/store.ts'
import { nyId } from '../../server/id.ts'
import { batch } from '../../server/sak/commit.ts'
import { fingerprintOfAapning, somKommando } from '../../server/sak/kommando.ts'
import type { Steg } from './fortelling.ts'
import { fortelling, skolensRutine } from './fortelling.ts'
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

/** With nothing of what the next batches write over again: parts, row and deadlines. */
const tynn = (
  sakId: string,
  { hendelse: { om }, hendelser, stand }: Steg,
  guard: Pick<Batch, 'kommandoId' | 'fingerprint'>,
): Batch => {
  const versjon = om === undefined ? stand.versjon : stand.prosesser.get(om)?.versjon
  return {
    ...guard,
    sakId,
    forventetNr: stand.nr - hendelser.length,
    hendelser,
    snapshots: [],
    lesemodeller: { sak: [], frist: [], fravaer: [] },
    utboks: [],
    svar: canonical({ sakId, ...(om !== undefined && { om }), versjon }),
  }
}

/**
 * A case's whole story as batches for the store's own commit, one for each command. The last writes
 * what stands in the end; what each one in between would have written over is left out of them.
 */
export function batcher(nr: number, historie: Historie, idag: string): Fylt {
  const rutine = skolensRutine(idag)
  const sakId = nyId()
  const steg = fortelling(nr, historie, idag)
  const [foerste] = steg
  const siste = steg.at(-1)
  if (!foerste || !siste) throw new Error('a story has at least an opening')

  const alle = steg.map((ett): Batch => {
    const guard = { kommandoId: nyId(), fingerprint: fingerprint(sakId, ett) }
    if (ett === foerste) return batch({ sakId, rutine }, ett, guard)
    const tynt = tynn(sakId, ett, guard)
    if (ett === siste) {
      const fraAapningen = batch({ sakId, rutine }, { ...ett, foer: foerste.stand }, guard)
      return { ...fraAapningen, forventetNr: tynt.forventetNr }
    }
    if (ett.effekter.length === 0) return tynt
    return { ...tynt, utboks: batch({ sakId, rutine }, ett, guard).utboks }
  })
  return { nr, sakId, versjon: siste.stand.versjon, batcher: alle }
}
