import { nyId } from '../../server/id.ts'
import { lagKlient } from './http.ts'
import { nummerert } from './kommune.ts'
import type { Laerer } from './laerer.ts'
import { motet } from './laerer.ts'
import type { Maaling } from './maal.ts'
import { enAv, maal } from './maal.ts'

/** Who answer at once, each from an address of their own: visits by a link are limited by address. */
const SVARER = 64
/** macOS has but one. */
const adresse = (k: number) => (process.platform === 'darwin' ? undefined : `127.0.1.${k + 1}`)

/** The polls of these cases, answered by personal links. */
export async function lagAvstemninger(port: number, laerer: Laerer, saker: readonly string[]) {
  const avstemninger = await Promise.all(
    saker.map(async (sakId) => {
      const { om, versjon, tider } = motet(await laerer.hent(sakId))
      const lenker = (await laerer.kall('mote.lenker', { sakId, om })) as string[]
      const valg = tider.map(({ dato, kl }) => `${dato}T${kl}`)
      return { sakId, lenker, valg, versjon, svart: new Set<string>() }
    }),
  )
  const svarere = nummerert(SVARER, (k) => lagKlient(port, adresse(k)))
  const svar = async (nr: number) => {
    const avstemning = enAv(avstemninger, Math.floor(nr / SVARER))
    const lenke = enAv(avstemning.lenker, nr % SVARER)
    const data = { passer: [enAv(avstemning.valg, nr)], omMaaDe: [], kommandoId: nyId() }
    await enAv(svarere, nr).kall('avstemning.svar', { lenke, ...data }, '')
    avstemning.versjon += 1
    avstemning.svart.add(lenke)
  }
  return {
    /** One poll after the other, each answered by all at once. */
    async mal(antall: number): Promise<Maaling> {
      const tider: number[] = []
      const start = performance.now()
      for (let nr = 0; nr < antall; nr += SVARER) {
        const denne = await maal(Math.min(SVARER, antall - nr), SVARER, (k) => svar(nr + k))
        tider.push(...denne.tider)
      }
      return { perSekund: (antall * 1000) / (performance.now() - start), tider }
    },
    /** @throws {Error} where an answer that was acknowledged is no event of its meeting, or is not remembered */
    async krevAlleSvar(): Promise<void> {
      for (const { sakId, svart, versjon } of avstemninger) {
        const mote = motet(await laerer.hent(sakId))
        if (mote.versjon !== versjon) throw new Error(`${versjon - mote.versjon} answers are lost`)
        if (mote.svar.length !== svart.size) throw new Error('somebody’s answer is missing')
      }
    },
    lukk: () => {
      for (const en of svarere) en.lukk()
    },
  }
}
