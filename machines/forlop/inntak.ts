import type { z } from 'zod'
import type { Rutine } from '../rutine/skjema.ts'
import type { Opprettet, SakOpprettet } from '../sak/hendelser.ts'
import type { Inntak } from '../sak/inntak/skjema.ts'
import { inntak, inntaksplan } from '../sak/inntak/skjema.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import type { Omverden } from './decide.ts'
import { verdenI } from './decide.ts'
import { aapne } from './evolve.ts'

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

/** Whether a case may be brought in like this: what is said of it, or what is wrong with that. */
export const lesInntak = (verden: Verden, sendt: unknown): z.ZodSafeParseResult<Inntak> =>
  inntak(verden).safeParse(sendt)

/** The schema of the plan that it may bring along. */
export const planskjema = (verden: Verden): z.ZodType => inntaksplan(verden)
