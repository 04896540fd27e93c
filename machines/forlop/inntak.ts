import type { Rutine } from '../rutine/skjema.ts'
import type { Opprettet, SakOpprettet } from '../sak/hendelser.ts'
import type { KravInn } from '../sak/krav/inn.ts'
import { mangler } from '../sak/krav/mangler.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import { planenLoper } from '../sak/tilstand.ts'
import type { Omverden } from './decide.ts'
import { verdenI } from './decide.ts'
import { igjenFraFoer } from './etterslep.ts'
import { aapne } from './evolve.ts'
import type { Punkt } from './sjekkliste.ts'
import type { Stand } from './stand.ts'

/** A case that is about to be opened, before it is said who holds the relay. */
type Ny = Omit<Opprettet, 'stafettholder'>

/**
 * What may be said of a case that is brought in: it is new here, and remembers nothing. Who holds the relay
 * is asked apart, and nothing of this looks at it.
 */
export const inntaksverden = (rutine: Rutine, ny: Ny, omverden: Omverden): Verden => {
  const { idag } = omverden
  const opprettet: SakOpprettet = {
    id: '',
    type: 'sak.opprettet',
    data: { ...ny, stafettholder: { person: '', rolle: 'tiltaksleder' } },
    aktor: { id: '', roller: [] },
    skjedde: idag,
    registrert: `${idag}T00:00:00.000Z`,
  }
  return verdenI(aapne(rutine, opprettet), omverden)
}

/**
 * What the routine asks on the trinn that a case was brought in on, and of those below, and nobody has
 * written down here: work that is left beside a plan in force, and no wall. Nothing of any other case.
 */
export const ikkeFort = (stand: Stand, hendelse: KravInn['hendelse']): Punkt[] => {
  const { context: kontekst } = stand.sak
  const { tattInn, trinn, hvile } = kontekst
  if (tattInn?.trinn !== trinn || hvile || !planenLoper(stand.sak)) return []
  const inn = { rutine: stand.rutine, kontekst, hendelse }
  const her = (['kartlagt', 'enighet'] as const).flatMap((del) => mangler({ trinn: del }, inn))
  const under = igjenFraFoer(stand, hendelse)
  const perKrav = new Map([...her, ...under].map((en) => [en.krav, en]))
  return [...perKrav.values()].map((en) => ({ ...en, begrunnet: false }))
}
