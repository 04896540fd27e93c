import { setTimeout } from 'node:timers/promises'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import { lagKlient } from './http.ts'
import { barn, leder } from './kommune.ts'
import { median } from './maal.ts'

/**
 * Milliseconds that an empty call waits at the longest: with nothing beside it, beside one preview
 * of as large a file as is taken, and beside ten of them at once.
 */
export type Ventetid = { alene: number; ved1: number; ved10: number }

/** As many lines as a file may have. */
const LINJER = 10_000
/** Children of a large school, who are every twentieth of all; those that the database lacks are unknown. */
const BARN = 500
const GANGER = 3

/** Absence from a school that puts quotes around everything, nearly 1 MB, as the body of a call. */
function fil(): string {
  const idag = datoI(systemklokke())
  const linjer = Array.from({ length: LINJER }, (_, i) => {
    const { fodselsnummer, fornavn, etternavn } = barn((i % BARN) * 20)
    const dato = leggTilDager(idag, -Math.floor(i / BARN))
    return `"${fodselsnummer}";"${dato}";"dokumentert";"sykdom";"";"${fornavn} ${etternavn}"`
  })
  const innhold = ['barn;dato;art;årsak;timer;navn', ...linjer].join('\n')
  return JSON.stringify({ 0: { innhold } })
}

/** Holds a stopwatch beside the previews; of several times, the median of the longest waits. */
export async function maalVentetid(port: number): Promise<Ventetid> {
  const klient = lagKlient(port)
  const cookie = await klient.loggInn(leder(0).id)
  const kropp = fil()
  const forhaandsvis = () => klient.post('fravaer.forhaandsvis', kropp, cookie)

  const lengst = async (imens: () => Promise<unknown>): Promise<number> => {
    let ferdig = false
    const arbeid = imens().finally(() => {
      ferdig = true
    })
    let verst = 0
    while (!ferdig) {
      const start = performance.now()
      await klient.kall('helse.tom', undefined, cookie)
      verst = Math.max(verst, performance.now() - start)
    }
    await arbeid
    return verst
  }
  const flere = async (imens: () => Promise<unknown>) => {
    const alle: number[] = []
    for (let i = 0; i < GANGER; i++) alle.push(await lengst(imens))
    return median(alle)
  }
  try {
    await forhaandsvis()
    return {
      alene: await flere(() => setTimeout(500)),
      ved1: await flere(forhaandsvis),
      ved10: await flere(() => Promise.all(Array.from({ length: 10 }, forhaandsvis))),
    }
  } finally {
    klient.lukk()
  }
}
