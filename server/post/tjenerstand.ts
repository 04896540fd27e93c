import type { FastifyBaseLogger } from 'fastify'
import type { Klokke } from '../klokke.ts'
import { etter } from '../klokke.ts'
import { forAlle } from './ventetid.ts'

/** Whether the mail server takes letters, as it was found last. */
export type Tjenerstand = {
  /** It took none. All letters wait, longer for each time. */
  stenger(kode: string): void
  svarer(): void
  /** Whether it is too early to try it again. */
  venter(): boolean
  /** `siden`: the first time that it took none. `kode`: the last reason. */
  stand(): { ok: true } | { ok: false; siden: string; kode: string }
}

export function lagTjenerstand(
  klokke: Klokke,
  logg: Pick<FastifyBaseLogger, 'info' | 'error'>,
): Tjenerstand {
  let stengt: { siden: string; kode: string; ganger: number; til: string } | undefined
  return {
    stenger(kode) {
      const naa = klokke()
      const { siden, ganger } = stengt ?? { siden: naa, ganger: 0 }
      if (!stengt) logg.error({ kode }, 'e-posttjeneren tar ikke imot, så brevene venter')
      stengt = { siden, kode, ganger: ganger + 1, til: etter(naa, forAlle(ganger)) }
    },
    svarer() {
      if (stengt) logg.info('e-posttjeneren tar imot igjen')
      stengt = undefined
    },
    venter: () => stengt !== undefined && klokke() < stengt.til,
    stand: () => (stengt ? { ok: false, siden: stengt.siden, kode: stengt.kode } : { ok: true }),
  }
}
