import type { Enhet } from '../../../db/store.ts'
import type { Linjefeil } from '../feil.ts'
import type { Enhetsrad, Lest } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Steder } from '../steder.ts'
import { navnenokkel } from '../steder.ts'
import type { Dommer, Utsnitt } from './felles.ts'
import { dom, hverForSeg } from './felles.ts'

/** Before every day that a unit may have planned on. */
const FRA_FORST = '0000-01-01'

export async function vurderEnheter(
  lest: readonly Lest<Enhetsrad>[],
  { store, omfang }: Folkeoppdrag,
  steder: Steder,
): Promise<Dommer> {
  const nokler = ({ id, navn }: Enhetsrad) =>
    [
      ['enhet', navnenokkel(id)],
      ['navn', navnenokkel(navn)],
    ] as const
  const dommer = await hverForSeg(lest, nokler, async (nr, rad) => {
    const finnes = steder.alle.find(({ id }) => navnenokkel(id) === navnenokkel(rad.id))
    const sto = finnes ? await store.enheter.planleggingsdager(finnes.id, FRA_FORST) : []
    const dager = rad.planleggingsdager ?? sto
    const skoletid = rad.skoletid ?? finnes?.skoletid
    const { navn, arena, kommune } = rad
    const enhet: Enhet = { id: finnes?.id ?? rad.id, navn, arena, kommune }
    if (skoletid) enhet.skoletid = skoletid
    const feil: Linjefeil[] = []
    if (!omfang.enhet(finnes?.id ?? null)) feil.push({ felt: 'enhet', grunn: 'utenforOmfang' })
    if (finnes && finnes.arena !== arena) feil.push({ felt: 'arena', grunn: 'arenaFast' })
    const navnebror = steder.alle.find((en) => navnenokkel(en.navn) === navnenokkel(navn))
    if (navnebror && navnebror !== finnes) feil.push({ felt: 'navn', grunn: 'navnBrukt' })
    return dom({
      nr,
      hvem: { navn, sted: kommune },
      foer: finnes && utsnitt(finnes, sto),
      etter: utsnitt(enhet, dager),
      feil,
      endring: { enheter: [enhet], planleggingsdager: [{ enhetId: enhet.id, dager }] },
    })
  })
  return { dommer, hel: true }
}

const utsnitt = ({ navn, kommune, skoletid }: Enhet, dager: readonly string[]): Utsnitt => ({
  navn,
  kommune,
  skoletid: skoletid ? `${skoletid.fra}–${skoletid.til}` : null,
  planleggingsdager: dager.length > 0 ? dager.join(' ') : null,
})
