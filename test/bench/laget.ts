import { lagAvstemninger } from './avstemning.ts'
import { lagMoter } from './fullfor.ts'
import { lagKlient } from './http.ts'
import { barn, holder, LAGETS } from './kommune.ts'
import type { Hentet, Laerer } from './laerer.ts'
import { AVSTEMNINGER } from './moter.ts'

export const LAERER = holder(barn(LAGETS)).id

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
