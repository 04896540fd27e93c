import { leggTilDager } from '../../kalender/dato.ts'
import type { Oppgave } from '../../prosess/oppgave.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import type { Planrad } from '../kontekst.ts'
import type { SakSnapshot } from '../tilstand.ts'
import { planenLoper } from '../tilstand.ts'
import { levendeRader, planensEvaluering } from './rad.ts'

/**
 * Whoever among the staff answers for measures says how they go before the evaluation, which goes through
 * all of them on one day. One task a person, until something is told of each that is theirs.
 */
export const tiltaksoppgaver = (rutine: Rutine, sak: SakSnapshot): Oppgave[] => {
  const { plan, hvile } = sak.context
  const { gjeldende } = plan
  if (!planenLoper(sak) || !gjeldende || hvile) return []
  const frist = planensEvaluering(gjeldende)
  const fra = leggTilDager(frist, -rutine.oppgaver.forbered)
  const venter = ({ id }: Planrad) => (gjeldende.meldt[id]?.dato ?? '') < fra
  const hos = levendeRader(gjeldende)
    .filter(venter)
    .flatMap(({ ansvarlig }) => (ansvarlig.slag === 'ansatt' ? ansvarlig.person : []))
  return [...new Set(hos)].map((person) => ({
    slag: 'tiltak',
    hos: { person },
    fra,
    frist,
    til: null,
  }))
}
