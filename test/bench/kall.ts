import { nyId } from '../../server/id.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import type { Svar } from '../../server/sak/outcome.ts'
import type { Arbeidssak } from './forlop.ts'
import { gaaVidere, skritt } from './forlop.ts'
import type { Klient } from './http.ts'
import { lagKlient } from './http.ts'
import { leder } from './kommune.ts'

export type Kall = (sak: Arbeidssak) => Promise<void>

/** The cookie of each who leads a case's unit. */
export async function loggInnAlle(
  klient: Klient,
  saker: readonly Arbeidssak[],
): Promise<(sak: Arbeidssak) => string> {
  const cookies = new Map<string, string>()
  for (const { nr } of saker) {
    const { id } = leder(nr)
    if (!cookies.has(id)) cookies.set(id, await klient.loggInn(id))
  }
  return ({ nr }) => cookies.get(leder(nr).id) ?? ''
}

/** What is asked of a server over HTTP, by name. */
export async function lagKall(port: number, saker: readonly Arbeidssak[]) {
  const klient = lagKlient(port)
  const idag = datoI(systemklokke())
  const cookie = await loggInnAlle(klient, saker)
  const les =
    (prosedyre: string, mer: object = {}): Kall =>
    async (sak) => {
      await klient.kall(prosedyre, { sakId: sak.sakId, ...mer }, cookie(sak))
    }
  const kall: Record<string, Kall> = {
    tom: async (sak) => {
      await klient.kall('helse.tom', undefined, cookie(sak))
    },
    send: async (sak) => {
      const inn = { sakId: sak.sakId, kommandoId: nyId(), ...skritt(sak, idag) }
      gaaVidere(sak, (await klient.kall('sak.send', inn, cookie(sak))) as Svar)
    },
    hent: les('sak.hent'),
    hentAlle: les('sak.hent', { skjema: 'alle' }),
    historikk: les('sak.historikk'),
    list: async (sak) => {
      await klient.kall('sak.list', {}, cookie(sak))
    },
  }
  return { kall, lukk: klient.lukk }
}
