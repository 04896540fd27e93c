import type { Grupperad, Lest } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Steder } from '../steder.ts'
import { navnenokkel } from '../steder.ts'
import type { Dommer } from './felles.ts'
import { dom, gal, hverForSeg } from './felles.ts'

export async function vurderGrupper(
  lest: readonly Lest<Grupperad>[],
  { omfang }: Folkeoppdrag,
  steder: Steder,
): Promise<Dommer> {
  const nye = new Set<string>()
  const dommer = await hverForSeg(
    lest,
    () => [],
    async (nr, { enhet: skrevet, gruppe }) => {
      const enhet = steder.enhet(skrevet)
      const hvem = { navn: gruppe, sted: enhet?.navn ?? null }
      if (!enhet) return gal(nr, [{ felt: 'enhet', grunn: 'ukjentEnhet' }], hvem)
      if (!omfang.enhet(enhet.id)) return gal(nr, [{ felt: 'enhet', grunn: 'utenforOmfang' }], hvem)
      const nokkel = `${enhet.id} ${navnenokkel(gruppe)}`
      const finnes = steder.gruppe(enhet.id, gruppe) !== undefined || nye.has(nokkel)
      nye.add(nokkel)
      const endring = { grupper: [{ enhetId: enhet.id, gruppe }] }
      return dom({ nr, hvem, foer: finnes ? {} : undefined, etter: {}, endring })
    },
  )
  return { dommer, hel: true }
}
