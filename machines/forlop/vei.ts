import { alleProsesser } from '../prosess/register.ts'
import type { Kravet } from '../sak/krav/params.ts'
import { OMVEI, sakensVei } from '../sak/krav/vei.ts'
import { velges } from '../sak/krav/velges.ts'
import { overganger } from './decide.ts'
import type { HendelseType } from './hendelser.ts'
import type { Stand } from './stand.ts'

/** The event that brings a missing requirement about; null when only time or another person can. */
export const vei = (krav: Kravet): HendelseType | null => {
  const prosess = alleProsesser.find((p) => p.vei[krav])
  return (prosess?.vei[krav] as HendelseType | undefined) ?? sakensVei[krav]
}

/**
 * The same, as the case stands: nothing leads to an event that the state does not have, as a relay on
 * offer cannot be offered again, or that has nothing to choose among; and what its place is gone for is come to by the way around.
 */
export const veiviser = (stand: Stand): ((krav: Kravet) => HendelseType | null) => {
  const ved = { rutine: stand.rutine, kontekst: stand.sak.context }
  const finnes = new Set(
    overganger(stand).flatMap(({ type, krav: { velges: hva } }) =>
      hva && velges[hva](ved).length === 0 ? [] : type,
    ),
  )
  return (krav) => [vei(krav), OMVEI[krav]].find((type) => type && finnes.has(type)) ?? null
}
