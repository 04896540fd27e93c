import { prosesser as register } from '../prosess/register.ts'
import { arket } from '../sak/kontekst.ts'
import type { KravInn, KravSvar } from '../sak/krav/inn.ts'
import type { Vurdert } from '../sak/krav/mangler.ts'
import { mangler, vurder } from '../sak/krav/mangler.ts'
import type { Kravet, KravParams } from '../sak/krav/params.ts'
import { overganger } from './decide.ts'
import { igjenFraFoer } from './etterslep.ts'
import { maalet } from './maal.ts'
import type { Stand } from './stand.ts'
import { vei } from './vei.ts'

/** One thing that the way on takes. */
export type Punkt = {
  krav: Kravet
  /** What it lacks; null when it is done. */
  detalj: KravSvar
  /** It could not be had, and the reason is written down in its place. */
  begrunnet: boolean
}

const grunner: Partial<Record<Kravet, (stand: Stand) => boolean>> = {
  foresatteKontaktet: ({ sak }) => sak.context.foresatte?.resultat === 'ikkeKontaktet',
  barnetsStemme: ({ sak, prosesser }) => {
    const innspill = prosesser.get(sak.context.stemme?.om ?? '')
    return (
      innspill !== undefined &&
      register.stemme.sammendrag(innspill.snapshot.context).ikkeHort !== null
    )
  },
  inviterteVarMed: ({ sak }) => arket(sak.context).utenDem !== undefined,
  forstaaelseFraHverSide: ({ sak }) =>
    Object.values(arket(sak.context).forstaaelse).some(({ resultat }) => resultat === 'ikkeGitt'),
}

/** Whether a requirement that is met is so because it is written down why it could not be had. */
export const erBegrunnet = (krav: Kravet, stand: Stand): boolean => grunner[krav]?.(stand) ?? false

/**
 * All that the case's goal takes, done or not, each once, in the routine's order. What must come
 * before one of them stands before it. Last comes what the trinn below are still owed. A fixed requirement, which no routine lists, is told of only
 * when it is in the way.
 */
export const sjekkliste = (stand: Stand, hendelse: KravInn['hendelse']): Punkt[] => {
  const maal = maalet(stand, hendelse)
  if (!maal) return []
  const inn = { rutine: stand.rutine, kontekst: stand.sak.context, hendelse }
  const her = overganger(stand)
  const foer = (krav: Kravet): KravParams => {
    const veien = her.find(({ type }) => type === vei(krav) && type !== maal.til)
    return veien?.krav.trinn ? { trinn: veien.krav.trinn } : {}
  }
  const alle = maal.krav.flatMap(({ faste = [], trinn }) => [
    ...mangler({ faste }, inn),
    ...(trinn ? vurder({ trinn }, inn) : []).flatMap((en) => [...vurder(foer(en.krav), inn), en]),
  ])
  const igjen = igjenFraFoer(stand, hendelse)
  const perKrav = new Map<Kravet, Vurdert>([...alle, ...igjen].map((en) => [en.krav, en]))
  return [...perKrav.values()].map(({ krav, detalj }) => ({
    krav,
    detalj,
    begrunnet: detalj === null && erBegrunnet(krav, stand),
  }))
}
