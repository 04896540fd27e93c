import { lagAvstemninger } from './avstemning.ts'
import { lagMoter } from './fullfor.ts'
import { lagKlient } from './http.ts'
import { barn, holder, LAGETS } from './kommune.ts'
import { AVSTEMNINGER } from './moter.ts'

type Mote = {
  navn: string
  om: string
  versjon: number
  svar: unknown[]
  tider: { dato: string; kl: string }[]
}
type Hentet = {
  versjon: number
  plan: { gjeldende: { rader: { id: string }[] } }
  prosesser: Mote[]
}

/** The teacher who holds the relay in all of the team's cases, at their screen. */
export type Laerer = {
  kall(prosedyre: string, input?: object): Promise<unknown>
  hent(sakId: string): Promise<Hentet>
}

export const LAERER = holder(barn(LAGETS)).id

/** The meeting that the case was filled with. */
export const motet = ({ prosesser }: Hentet): Mote => {
  const mote = prosesser.find(({ navn }) => navn === 'mote')
  if (!mote) throw new Error('nobody is asked to a meeting')
  return mote
}

/** So many as a whole number of those who work at once: else two of them would meet in a case. */
const hele = (saker: readonly string[]) => saker.slice(0, saker.length - (saker.length % 16))

/** What the team asks of a server over HTTP. */
export async function lagLagetsKall(port: number, saker: readonly string[]) {
  const klient = lagKlient(port)
  const cookie = await klient.loggInn(LAERER)
  const kall = (prosedyre: string, input?: object) => klient.kall(prosedyre, input, cookie)
  const laerer: Laerer = {
    kall,
    hent: async (sakId) => (await kall('sak.hent', { sakId })) as Hentet,
  }
  const avstemninger = await lagAvstemninger(port, laerer, saker.slice(0, AVSTEMNINGER))
  const fullfor = await lagMoter(laerer, hele(saker.slice(AVSTEMNINGER)))
  const mine = async () => {
    const { rader } = (await kall('oppgave.mine')) as { rader: unknown[] }
    if (rader.length < saker.length) throw new Error('tasks are missing')
  }
  const gjor: Record<string, (nr: number) => Promise<void>> = { mine, fullfor }
  return {
    gjor,
    svar: avstemninger.mal,
    lukk: async () => {
      await avstemninger.krevAlleSvar()
      avstemninger.lukk()
      klient.lukk()
    },
  }
}
