import type { SakMedAlt } from '../../db/store.ts'
import { evolve } from '../../machines/forlop/evolve.ts'
import { overforinger } from '../../machines/forlop/overforing.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { tilstandstekst } from '../../machines/forlop/stand.ts'
import type { Besluttet } from '../../machines/sak/konvolutt.ts'
import { datoI } from '../klokke.ts'
import { konvolutt, SYSTEM } from '../sak/kommando.ts'
import type { Folded } from './folded.ts'

type Foldet = Exclude<Folded, { feil: string }>
export type Moved = { stand: Stand; hendelser: Besluttet[] } | { feil: string }

/**
 * A case whose recorded states the fold does not give is moved by this version's named move, where it
 * has one for it: that stands in the case as an event. Without one nothing is changed.
 */
export const moved = (
  { sak }: { sak: Pick<SakMedAlt['sak'], 'tilstand'> },
  { stand, annerledes }: Foldet,
  naa: string,
): Moved => {
  const [forste] = annerledes
  if (!forste) return { stand, hendelser: [] }
  const overforing = overforinger.find(({ flytt }) =>
    annerledes.every(({ lagret, foldet }) => flytt(lagret) === foldet),
  )
  if (!overforing) {
    const { nr, type, lagret, foldet } = forste
    return { feil: `hendelse ${nr}, ${type}: sto i ${lagret}, ville stått i ${foldet}` }
  }
  const fra = sak.tilstand
  const til = tilstandstekst(stand)
  const { navn, hvorfor } = overforing
  const tid = { skjedde: datoI(naa), registrert: naa }
  const hendelse = konvolutt('sak.overfort', { navn, fra, til, hvorfor }, SYSTEM, tid)
  const neste = evolve(stand, hendelse).stand
  const besluttet = { ...hendelse, v: 1, tilstand: tilstandstekst(neste) }
  return { stand: neste, hendelser: [besluttet] }
}
