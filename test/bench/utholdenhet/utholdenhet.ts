import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { iEgenMappe } from '../bench.ts'
import { fyll } from '../fyll.ts'
import { lagKlient } from '../http.ts'
import type { Holder, Tjener } from '../tjener.ts'
import { startTjener } from '../tjener.ts'
import type { Arbeider } from './arbeid.ts'
import { arbeid, fordel, person, varmOpp } from './arbeid.ts'
import { lagBruker } from './bruker.ts'
import type { Teller, Vindu } from './teller.ts'
import { lagTeller } from './teller.ts'

/** `mellom` is the seconds from one sample to the next. */
export type Varighet = { saker: number; sekunder: number; mellom: number }

/** What the server holds after so many seconds, and what it answered since the sample before. */
export type Prove = Holder & Vindu & { sekund: number; perSekund: number }

export type Utholdt = {
  prover: Prove[]
  /** Before the first client came, and after the last had left. */
  foer: Holder
  etter: Holder
  svar: Record<string, number>
  feil: Record<string, number>
}

/** Milliseconds in which the server notices that connections are closed. */
const TOMT = 2000

/**
 * The real server with 64 clients that work as people do, only without pause, for as long as is
 * asked for, while it is asked now and then what it holds.
 */
export function utholdenhet(varighet: Varighet, si: (linje: string) => void): Promise<Utholdt> {
  return iEgenMappe(async (mappe) => {
    const fil = join(mappe, 'utholdenhet.db')
    const { saker: antall } = varighet
    si(`Fyller ${antall} saker.`)
    const { arbeidssaker: saker } = await fyll(fil, {
      saker: antall,
      arbeidssaker: antall,
      lagets: 0,
      bareAapne: true,
    })
    const tjener = await startTjener(fil)
    const klient = lagKlient(tjener.port)
    const teller = lagTeller()
    const ferdig = new AbortController()
    try {
      const foer = await tjener.holder()
      const tilkobling = { port: tjener.port, klient, teller }
      const arbeidere = await Promise.all(
        fordel(saker).map(
          async (egne, k): Promise<Arbeider> => ({
            bruker: await lagBruker(tilkobling, person(k)),
            saker: egne,
          }),
        ),
      )
      si('Åpner alle én gang.')
      await varmOpp(arbeidere)
      teller.lukk()
      const [prover] = await Promise.all([
        taProver(tjener, teller, varighet, si).finally(() => ferdig.abort()),
        arbeid(arbeidere, { teller, slutt: ferdig.signal }),
      ])
      klient.lukk()
      await vent(TOMT)
      return { prover, foer, etter: await tjener.holder(), ...teller.alle() }
    } finally {
      klient.lukk()
      await tjener.stopp()
    }
  })
}

async function taProver(
  tjener: Tjener,
  teller: Teller,
  { sekunder, mellom }: Varighet,
  si: (linje: string) => void,
): Promise<Prove[]> {
  const prover: Prove[] = []
  const start = performance.now()
  const sekund = () => (performance.now() - start) / 1000
  let siden = start
  teller.apne()
  for (let nr = 1; nr * mellom <= sekunder; nr++) {
    await vent((nr * mellom - sekund()) * 1000)
    const vindu = teller.lukk()
    const perSekund = (vindu.svar * 1000) / (performance.now() - siden)
    const naa = Math.round(sekund())
    const holder = await tjener.holder()
    siden = performance.now()
    teller.apne()
    prover.push({ sekund: naa, perSekund, ...vindu, ...holder })
    si(`${naa} s: ${perSekund.toFixed(0)} svar i sekundet, ${holder.heap.toFixed(0)} MB heap.`)
  }
  return prover
}
