import { LagringsFeil } from '../feil.ts'
import type { Batch, CommitSvar } from '../store/commit.ts'
import type { Helsevakt } from './helse.ts'
import type { Kobling } from './kobling.ts'
import { batchskriver } from './skriver.ts'

type Ventende = {
  batch: Batch
  svar: (svar: CommitSvar) => void
  avvis: (feil: unknown) => void
}

/**
 * Groups the commits of one turn of the event loop into one transaction, so that
 * they share one sync of the disk. Nobody is answered before it has returned.
 * When one of a group fails, the group is undone and each is tried alone.
 */
export function commitko(db: Kobling, helse: Helsevakt) {
  let ko: Ventende[] = []
  const skriv = batchskriver(db)
  const transaksjon = db.$client.transaction((gruppe: Ventende[]) =>
    gruppe.map((en) => ({ en, svar: skriv(en.batch) })),
  )

  function tom(): void {
    const gruppe = ko
    ko = []
    const feil = skrivGruppe(gruppe)
    if (feil === undefined) return
    const alle = feil instanceof LagringsFeil || gruppe.length === 1
    for (const en of gruppe) {
      const egenFeil = alle ? feil : skrivGruppe([en])
      if (egenFeil !== undefined) en.avvis(egenFeil)
    }
  }

  /** Answers each of the group, or answers nobody and returns what went wrong. */
  function skrivGruppe(gruppe: Ventende[]): unknown {
    try {
      const skrevet = transaksjon.immediate(gruppe)
      helse.lyktes()
      for (const { en, svar } of skrevet) en.svar(svar)
      return undefined
    } catch (feil) {
      return helse.feilet(feil)
    }
  }

  return {
    commit: (batch: Batch) =>
      new Promise<CommitSvar>((svar, avvis) => {
        ko.push({ batch, svar, avvis })
        if (ko.length === 1) setImmediate(tom)
      }),
    /** Writes what waits at once. */
    tom,
  }
}
