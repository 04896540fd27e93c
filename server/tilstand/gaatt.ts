import type { Store } from '../../db/store.ts'
import { lesTilstand } from '../../machines/forlop/les.ts'
import { alleProsesser } from '../../machines/prosess/register.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { tilstanderEtter } from '../sak/visning/tilstander.ts'

/** The case came into these states that day, with event number `nr`. */
export type Skritt = { nr: number; dato: string; inn: string[] }

/** So many events back. Few cases have more; those that have are not read whole for a picture. */
const LENGST = 500

/**
 * Each time the case moved among the last events, oldest first; the first has all the states that it
 * stood in. `hel` is false where the case began before that.
 */
export const gaatt = async (
  store: Pick<Store, 'ledetTil' | 'tilstander' | 'hendelser'>,
  { sakId, rutine, nr: siste }: { sakId: string; rutine: Rutine; nr: number },
): Promise<{ hel: boolean; skritt: Skritt[] }> => {
  const fra = Math.max(1, siste - LENGST + 1)
  const lest = await store.ledetTil(sakId, fra, siste)
  const uten = lest.flatMap(({ nr, tilstand }) => (tilstand === null ? [nr] : []))
  // What version 0.1 recorded is folded from the beginning, and no further than is followed.
  const foldes = (uten.at(-1) ?? 0) <= LENGST ? uten : []
  const foldet = await tilstanderEtter(store, { sakId, rutine }, foldes)
  const skritt: Skritt[] = []
  let sto: readonly string[] = []
  for (const { nr, skjedde, tilstand } of lest) {
    const naa = tilstand === null ? foldet.get(nr) : lesTilstand(tilstand)
    if (naa === undefined) continue
    const staar = sakens(naa)
    const inn = staar.filter((sti) => !sto.includes(sti))
    if (inn.length > 0) skritt.push({ nr, dato: skjedde, inn })
    sto = staar
  }
  return { hel: skritt[0]?.nr === 1, skritt }
}

/** Of the states that an event led to, those of the case itself. */
const sakens = (tilstand: string): string[] =>
  tilstand.split(' ').filter((sti) => !alleProsesser.some(({ navn }) => sti.startsWith(`${navn}.`)))
