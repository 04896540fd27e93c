import type { Store } from '../../../db/store.ts'
import { stegvis } from '../../../machines/forlop/fold.ts'
import { lesHendelse, lesTilstand } from '../../../machines/forlop/les.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { tilstandstekst } from '../../../machines/forlop/stand.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { tur } from '../../tur.ts'

type Sak = { sakId: string; rutine: Rutine }

/** The states of a case after each of these numbers, as they were recorded. */
export const tilstanderEtter = async (
  store: Pick<Store, 'tilstander' | 'hendelser'>,
  sak: Sak,
  numre: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  if (numre.length === 0) return new Map()
  const lagret = await store.tilstander(sak.sakId, numre)
  const uten = numre.filter((nr) => !lagret.has(nr))
  return new Map([
    ...[...lagret].map(([nr, tilstand]) => [nr, lesTilstand(tilstand)] as const),
    ...(await foldet(store, sak, new Set(uten))),
  ])
}

/** Events folded before others get their turn. */
const BOLK = 100

/** Version 0.1 recorded no states: what it left is folded, a part at a time. */
const foldet = async (
  store: Pick<Store, 'hendelser'>,
  { sakId, rutine }: Sak,
  numre: ReadonlySet<number>,
): Promise<[number, string][]> => {
  const siste = Math.max(0, ...numre)
  const funnet: [number, string][] = []
  let stand: Stand | undefined
  for (let fra = 1; fra <= siste; fra += BOLK) {
    const hendelser = await store.hendelser(sakId, fra, Math.min(fra + BOLK - 1, siste))
    for (const neste of stegvis(rutine, hendelser.map(lesHendelse), stand)) {
      stand = neste
      if (numre.has(stand.nr)) funnet.push([stand.nr, tilstandstekst(stand)])
    }
    await tur()
  }
  return funnet
}
