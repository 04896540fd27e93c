import type { Rolle } from '../roller.ts'
import { nyereRutiner } from '../rutine/publiserte.ts'
import type { Rutine } from '../rutine/skjema.ts'
import { stafettroller } from '../sak/hendelser/stafett.ts'
import type { Aktor } from '../sak/konvolutt.ts'
import type { Mangel } from '../sak/krav/mangler.ts'
import type { Mulighet } from './decide.ts'
import { muligheter, overganger } from './decide.ts'
import { evolve } from './evolve.ts'
import type { FristOm } from './frister.ts'
import { frister } from './frister.ts'
import type { HendelseType } from './hendelser.ts'
import type { Stand } from './stand.ts'

/** What would be otherwise for a case that went over to a later version of its routine. Empty lists: nothing. */
export type Bytte = {
  rutine: Rutine
  /** The case as it would stand. */
  etter: Stand
  /** Steps that would lack something else than they do now. */
  mangler: { type: HendelseType; foer: Mangel[]; etter: Mangel[] }[]
  nye: HendelseType[]
  borte: HendelseType[]
  /** Dates that would come, go or move: null is none. */
  frister: { type: FristOm['type']; foer: string | null; etter: string | null }[]
  /** In which roles the relay may be offered, null being any that may hold it on some trinn; absent: the same. */
  stafett?: { foer: Rolle[] | null; etter: Rolle[] | null }
}

/**
 * The later versions that a case may go over to on a day, oldest first, and for each what it would change.
 * None when it is closed.
 */
export const muligeBytter = (stand: Stand, aktor: Aktor, idag: string): Bytte[] => {
  if (overganger(stand).every(({ type }) => type !== 'rutine.byttet')) return []
  return nyereRutiner(stand.rutine, idag).map((rutine) => {
    const hendelse = {
      id: '',
      type: 'rutine.byttet',
      data: { til: rutine.versjon },
      aktor,
      skjedde: idag,
      registrert: `${idag}T00:00:00.000Z`,
    }
    return sammenlign(stand, evolve(stand, hendelse).stand, { aktor, skjedde: idag })
  })
}

function sammenlign(foer: Stand, etter: Stand, hendelse: { aktor: Aktor; skjedde: string }): Bytte {
  const [her, der] = [saksskritt(foer, hendelse), saksskritt(etter, hendelse)]
  return {
    rutine: etter.rutine,
    etter,
    mangler: [...her].flatMap(([type, naa]) => {
      const da = der.get(type)
      return da && kravene(naa) !== kravene(da)
        ? [{ type, foer: naa.mangler, etter: da.mangler }]
        : []
    }),
    nye: [...der.keys()].filter((type) => !her.has(type)),
    borte: [...her.keys()].filter((type) => !der.has(type)),
    frister: endredeFrister(frister(foer), frister(etter)),
    ...endretStafett(foer, etter),
  }
}

/** The case's own transitions but the change itself: a process asks the same in every version. */
const saksskritt = (stand: Stand, hendelse: { aktor: Aktor; skjedde: string }) =>
  new Map<HendelseType, Mulighet>(
    muligheter(stand, hendelse)
      .filter(({ type, om }) => om === undefined && type !== 'rutine.byttet')
      .map((mulighet) => [mulighet.type, mulighet]),
  )

const kravene = ({ mangler }: Mulighet) => mangler.map(({ krav }) => krav).join(' ')

function endredeFrister(foer: readonly FristOm[], etter: readonly FristOm[]): Bytte['frister'] {
  const nokkel = ({ type, om = '' }: FristOm) => `${type} ${om}`
  const dato = (alle: readonly FristOm[], en: FristOm) =>
    alle.find((annen) => nokkel(annen) === nokkel(en))?.forfaller ?? null
  const alle = new Map([...foer, ...etter].map((en) => [nokkel(en), en]))
  return [...alle.values()]
    .map((en) => ({ type: en.type, foer: dato(foer, en), etter: dato(etter, en) }))
    .filter((en) => en.foer !== en.etter)
}

function endretStafett(foer: Stand, etter: Stand): Pick<Bytte, 'stafett'> {
  const roller = ({ rutine, sak }: Stand) => stafettroller(rutine, sak.context)
  const stafett = { foer: roller(foer), etter: roller(etter) }
  return String(stafett.foer) === String(stafett.etter) ? {} : { stafett }
}
