import { sql } from 'drizzle-orm'
import { LagringsFeil } from '../feil.ts'
import type { Lesing, LesingLager } from '../store/okt.ts'
import { lesing } from '../tabeller/okt.ts'
import type { Helsevakt } from './helse.ts'
import type { Kobling } from './kobling.ts'

const SKRIVES_ETTER_MS = 250
const MEST_SOM_VENTER = 100_000
const p = sql.placeholder

/** Gathers the access trace and writes it a few times a second, so that a read needs no sync. */
export function lesinglager(db: Kobling, { vokt }: Helsevakt): LesingLager & { lukk(): void } {
  let venter: Lesing[] = []
  let klokke: NodeJS.Timeout | undefined
  const ny = db
    .insert(lesing)
    .values({
      personId: p('personId'),
      sakId: p('sakId'),
      barnId: p('barnId'),
      hva: p('hva'),
      tid: p('tid'),
    })
    .prepare()
  const transaksjon = db.$client.transaction((rader: Lesing[]) => {
    for (const rad of rader) ny.run(rad)
  })
  const skrivAlle = vokt(transaksjon.immediate)

  function skriv(): void {
    klokke = undefined
    try {
      skrivAlle(venter)
      venter = []
    } catch {
      // The guard of the store's health has noted why; the lines wait for better times.
      klokke = setTimeout(skriv, SKRIVES_ETTER_MS)
    }
  }

  return {
    logg(lesinger) {
      if (venter.length + lesinger.length > MEST_SOM_VENTER) {
        throw new LagringsFeil('lesesporet er fullt', undefined)
      }
      venter.push(...lesinger)
      klokke ??= setTimeout(skriv, SKRIVES_ETTER_MS)
    },
    lukk() {
      clearTimeout(klokke)
      skrivAlle(venter)
    },
  }
}
