import type { PersonRolle, Store } from '../../../db/store.ts'
import { createLog } from '../../../server/app/log.ts'
import { etter } from '../../../server/klokke.ts'
import type { Smtp } from '../../../server/post/innstillinger.ts'
import { lagSmtp } from '../../../server/post/smtp.ts'
import { lagUtsending } from '../../../server/post/utsending.ts'
import { NAA } from '../harness.ts'
import { startVerden } from '../sak/verden.ts'

const MINUTT = 60_000
const iFred = new AbortController().signal

export const adresseTil = (person: string) => `${person}@stafett.example`

/** Whoever gets a letter about a case may open it. */
export const ROLLER: PersonRolle[] = [{ rolle: 'tiltaksleder', enhetId: 'skole-1', gruppe: null }]

/** A database with a case, and people who have addresses. No server is running on it. */
export async function medFolk(antall: number) {
  const { store, fil, nySak, skriv, app } = await startVerden()
  const personer = Array.from({ length: antall }, (_, i) => `mottaker-${i}`)
  await store.personer.settInn(
    personer.map((id) => ({
      id,
      navn: id,
      spraak: 'nb',
      epost: adresseTil(id),
      roller: ROLLER,
    })),
  )
  const { sakId } = await nySak()
  await app.close()
  let meldt = 0
  /** Messages of the case, one to each, in that order. */
  const meld = (...mottakere: string[]) => {
    const liste = mottakere.map((mottaker) => ({ mottaker, id: `m-${1000 + meldt++}` }))
    skriv(
      `insert into utboks (id, sakId, type, mottaker, data, opprettet)
        select value ->> 'id', @sakId, 'plan.forfalt', value ->> 'mottaker', '{}', @naa
        from json_each(@liste)`,
      { sakId, naa: NAA, liste: JSON.stringify(liste) },
    )
  }
  return { store, fil, personer, meld }
}

/** So many receivers, one after the other and round again. */
export const omgang = (personer: readonly string[], antall: number): string[] =>
  Array.from({ length: antall }, (_, i) => personer[i % personer.length] ?? '')

/** The sending as the server does it, round by round, by a clock of the test's own. */
export function sender(store: Store, smtp: Smtp | null, fra = NAA) {
  let naa = fra
  const linjer: string[] = []
  const lever = smtp && lagSmtp(smtp)
  const logg = createLog('info', { write: (linje) => linjer.push(linje) })
  const utsending = lagUtsending({
    store,
    klokke: () => naa,
    adresse: new URL('https://stafett.example'),
    avsender: smtp && { fra: smtp.avsender, svarTas: false },
    lever,
    sjanse: () => 0.5,
    logg,
  })
  return {
    linjer,
    stand: utsending.stand,
    runde: (signal = iFred) => utsending.runde(signal),
    /** A round for each minute that passes. */
    minutter: async (antall: number) => {
      for (let nr = 0; nr < antall; nr++) {
        naa = etter(naa, MINUTT)
        await utsending.runde(iFred)
      }
    },
  }
}

/** The letters in the order in which they were put in the post. */
export const iPosten = async (store: Store) => (await store.post.siste(10_000)).reverse()
