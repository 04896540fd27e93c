import type { LagretHendelse } from '../../db/store.ts'
import { FoldStopp } from '../../machines/forlop/evolve.ts'
import { stegvis } from '../../machines/forlop/fold.ts'
import { lesHendelse, UkjentHendelse } from '../../machines/forlop/les.ts'
import type { Overforing, Overfort } from '../../machines/forlop/overforing.ts'
import { overforinger } from '../../machines/forlop/overforing.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { tilstandstekst } from '../../machines/forlop/stand.ts'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import type { SakOpprettet } from '../../machines/sak/hendelser.ts'

/** An event whose recorded states are not those that the fold gives. */
export type Annerledes = { nr: number; type: string; lagret: string; foldet: string }

export type Folded =
  | { stand: Stand; annerledes: Annerledes[] }
  /** Why there is nothing to compare: for the operator, without what anybody wrote. */
  | { feil: string }

/** Said of events that no machine can take, as they are after somebody has been at them. */
export const KAN_IKKE_FOLDES = 'hendelser: de kan ikke foldes'

/** What moved the case after an event: the moves that its recorded states must be seen through. */
const overfortEtter = (hendelser: readonly LagretHendelse[], nr: number): Overforing[] =>
  hendelser
    .filter((h) => h.type === 'sak.overfort' && h.nr > nr)
    .flatMap(({ data }) => overforinger.find(({ navn }) => navn === (data as Overfort).navn) ?? [])

const hull = (hendelser: readonly LagretHendelse[]): string | undefined => {
  if (hendelser[0]?.type !== 'sak.opprettet') return 'hendelser: den første åpner ikke saken'
  if (hendelser.some((h, i) => h.nr !== i + 1)) return 'hendelser: det mangler et nummer'
  return undefined
}

/**
 * A case's stored events, folded by today's program and held against the states that were recorded.
 * `sist` are the states of the case's row, which tell where version 0.1 left it.
 */
export const folded = (hendelser: readonly LagretHendelse[], sist?: string): Folded => {
  const feil = hull(hendelser)
  if (feil) return { feil }
  try {
    const lest = hendelser.map(lesHendelse)
    const { id, versjon } = (lest[0] as SakOpprettet).data.rutine
    const rutine = finnRutine(id, versjon)
    if (!rutine) return { feil: `rutine: ${id} ${versjon} er ikke kjent` }
    const annerledes: Annerledes[] = []
    let stand: Stand | undefined
    let i = 0
    for (const neste of stegvis(rutine, lest)) {
      stand = neste
      const { nr, type, om, tilstand } = lest[i++] as LagretHendelse
      // Version 0.1 recorded no states with its events, but the last ones in the case's row.
      const lagret = tilstand ?? (nr === hendelser.length ? sist : undefined)
      if (lagret === undefined) continue
      const foldet = tilstandstekst(stand, tilstand === null ? undefined : om)
      const ventet = overfortEtter(hendelser, nr).reduce((t, o) => o.flytt(t), lagret)
      if (ventet !== foldet) annerledes.push({ nr, type, lagret, foldet })
    }
    if (!stand) return { feil: 'hendelser: det er ingen' }
    return { stand, annerledes }
  } catch (feil) {
    if (feil instanceof FoldStopp) {
      const { nr, type, tilstand } = feil
      return { feil: `hendelser: nr. ${nr}, ${type}, har ingen overgang fra ${tilstand}` }
    }
    if (feil instanceof UkjentHendelse) {
      return { feil: 'hendelser: en nyere versjon av Stafett har skrevet dem' }
    }
    // Events that were tampered with may be such that no machine can take them.
    return { feil: KAN_IKKE_FOLDES }
  }
}
