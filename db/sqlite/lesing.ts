import { sql } from 'drizzle-orm'
import type { Lesing, LesingLager } from '../store/okt.ts'
import { lesing } from '../tabeller/okt.ts'
import type { Helsevakt } from './helse.ts'
import type { Kobling } from './kobling.ts'

const SKRIVES_ETTER_MS = 250
const p = sql.placeholder

/** Gathers the access trace and writes it a few times a second, so that a read needs no sync. */
export function lesinglager(db: Kobling, helse: Helsevakt): LesingLager & { lukk(): void } {
  let venter: Lesing[] = []
  let klokke: NodeJS.Timeout | undefined
  const ny = db
    .insert(lesing)
    .values({ personId: p('personId'), sakId: p('sakId'), hva: p('hva'), tid: p('tid') })
    .prepare()
  const skrivAlle = db.$client.transaction((rader: Lesing[]) => {
    for (const rad of rader) ny.run(rad)
  })

  function skriv(): void {
    klokke = undefined
    try {
      skrivAlle.immediate(venter)
      venter = []
    } catch (feil) {
      helse.feilet(feil)
      klokke = setTimeout(skriv, SKRIVES_ETTER_MS)
    }
  }

  return {
    logg(lesinger) {
      venter.push(...lesinger)
      klokke ??= setTimeout(skriv, SKRIVES_ETTER_MS)
    },
    lukk() {
      clearTimeout(klokke)
      skrivAlle.immediate(venter)
    },
  }
}
