import { lagKlient } from './http.ts'
import { leder } from './kommune.ts'
import { median } from './maal.ts'
import { aapneStrom } from './utholdenhet/strom.ts'

/** Milliseconds that a sent event takes, one at a time: with no screen open, and with very many. */
export type Lyttere = { uten: number; med: number }

const SKJERMER = 600
/** Fewer than one may have open each. */
const PERSONER = 15
const GANGER = 200

/** Holds a stopwatch beside what is sent, before and after the screens have opened their streams. */
export async function maalLyttere(port: number, send: () => Promise<void>): Promise<Lyttere> {
  const klient = lagKlient(port)
  const enOmGangen = async () => {
    const alle: number[] = []
    for (let i = 0; i < GANGER; i++) {
      const start = performance.now()
      await send()
      alle.push(performance.now() - start)
    }
    return median(alle)
  }
  const strommer: { lukk(): void }[] = []
  try {
    await enOmGangen()
    const uten = await enOmGangen()
    for (let nr = 0; nr < PERSONER; nr++) {
      const cookie = await klient.loggInn(leder(nr).id)
      for (let i = 0; i < SKJERMER / PERSONER; i++) {
        const brutt = () => {
          throw new Error('a stream ended by itself')
        }
        strommer.push(await aapneStrom({ port, cookie, sakId: undefined, brutt }))
      }
    }
    return { uten, med: await enOmGangen() }
  } finally {
    for (const strom of strommer) strom.lukk()
    klient.lukk()
  }
}
