import type { Uke } from './uke.ts'
import { Dagsmengde, UKEDAGER } from './uke.ts'

/** A week of the climb: how much of each day, and the hours at home on a day with some. */
type Trinn = { uke: Uke; timerHjemme?: number | null | undefined }

const mengder = ({ uke }: Trinn) => UKEDAGER.map((dag) => Dagsmengde.options.indexOf(uke[dag]))
const sum = (trinn: Trinn) => mengder(trinn).reduce((hittil, en) => hittil + en, 0)
const delte = ({ uke }: Trinn) => UKEDAGER.filter((dag) => uke[dag] === 'noenTimer').length

/**
 * Whether a week gives less than the one before it: they rise to full attendance (R954–960). The days are
 * weighed together, so that one may be moved. Hours tell apart what is alike in days, where both say them.
 */
export function girMindre(neste: Trinn, foer: Trinn): boolean {
  const mer = sum(neste) - sum(foer)
  if (mer !== 0) return mer < 0
  const [timer, foerTimer] = [neste.timerHjemme ?? 0, foer.timerHjemme ?? 0]
  return timer > 0 && foerTimer > 0 && delte(neste) === delte(foer) && timer > foerTimer
}
