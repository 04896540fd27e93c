import type { Feil } from '../../../server/api/feil.ts'
import type { Klient } from '../http.ts'
import { Avslag } from '../http.ts'
import type { Strom } from './strom.ts'
import { aapneStrom } from './strom.ts'
import type { Teller } from './teller.ts'

/** One person at one screen, with the live stream of the list open. */
export type Bruker = {
  kall(prosedyre: string, input: unknown): Promise<unknown>
  /** Asks for what must be refused, with this code. */
  avvises(kode: Feil['kode'], prosedyre: string, input: unknown): Promise<void>
  folg(sakId: string): Promise<Strom>
  /** Logs out, is let in nowhere, and logs in again. */
  skift(): Promise<void>
  lukk(): void
}

type Tilkobling = { port: number; klient: Klient; teller: Teller }

export async function lagBruker(
  { port, klient, teller }: Tilkobling,
  person: string,
): Promise<Bruker> {
  const loggInn = () => teller.tell('okt.loggInn', () => klient.loggInn(person))
  const brutt = () => teller.feilet('a stream ended by itself')
  const strom = async (sakId?: string) => {
    const aapen = await aapneStrom({ port, cookie, sakId, brutt })
    teller.telt('sak.folg')
    return aapen
  }
  let cookie = await loggInn()
  let liste = await strom()

  const kall: Bruker['kall'] = (prosedyre, input) =>
    teller.tell(prosedyre, () => klient.kall(prosedyre, input, cookie))

  const avvises: Bruker['avvises'] = (kode, prosedyre, input) =>
    teller.tell(`${prosedyre}: ${kode}`, async () => {
      const avslag = await klient.kall(prosedyre, input, cookie).then(
        () => undefined,
        (feil: unknown) => feil,
      )
      if (avslag instanceof Avslag && avslag.kode === kode) return
      throw avslag ?? new Error(`${prosedyre} was answered, and not refused with ${kode}`)
    })

  return {
    kall,
    avvises,
    folg: strom,
    async skift() {
      liste.lukk()
      await kall('okt.loggUt', undefined)
      await avvises('INGEN_TILGANG', 'sak.list', {})
      cookie = await loggInn()
      await kall('okt.meg', undefined)
      liste = await strom()
    },
    lukk: () => liste.lukk(),
  }
}
