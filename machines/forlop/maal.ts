import type { KravInn } from '../sak/krav/inn.ts'
import { mangler } from '../sak/krav/mangler.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { IVERKSETT } from '../sak/regioner/plan.ts'
import { steg } from '../sak/tilstand.ts'
import { overganger } from './decide.ts'
import type { HendelseType } from './hendelser.ts'
import type { Stand } from './stand.ts'

/** What the case works towards now, and what the way there requires. */
export type Maal = { til: HendelseType; krav: readonly KravParams[] }

const PLAN: Maal = { til: 'plan.iverksatt', krav: [IVERKSETT] }
const EVALUERING: Maal = { til: 'plan.evaluert', krav: [] }

/**
 * Null when the case rests or is closed, or when it is time that must pass: a plan in force is to work
 * until its evaluation.
 */
export const maalet = (stand: Stand, hendelse: KravInn['hendelse']): Maal | null => {
  const { rutine } = stand
  const { context: kontekst, value } = stand.sak
  if (kontekst.lukket || kontekst.hvile) return null
  const skalHeves = kontekst.fravaer.hevesTil !== null
  const her = overganger(stand)
  /** With what the step itself requires, whoever takes it. */
  const mot = (til: HendelseType): Maal => {
    const { faste, trinn, straks } = her.find(({ type }) => type === til)?.krav ?? {}
    const egne = { ...(faste && { faste }), ...(trinn && { trinn }), ...(straks && { straks }) }
    return { til, krav: [egne] }
  }
  const kanTas = ({ til, krav }: Maal) =>
    her.some(({ type }) => type === til) &&
    krav.every((del) => mangler(del, { rutine, kontekst, hendelse }).length === 0)

  // What is left undone below delays no help that the absence asks for.
  const straks = mot('trinn.hevetStraks')
  const nesteErNok = kontekst.fravaer.hevesTil === kontekst.trinn + 1
  if (skalHeves && kanTas(straks) && !(nesteErNok && kanTas(mot('trinn.hevet')))) return straks

  switch (steg(stand.sak)) {
    // Trinn 0 is one piece of work: from the first worry on, it is to know enough to judge.
    case 'undring':
    case 'hore': {
      const { til, krav } = mot('trinn.hevet')
      return { til, krav: [...krav, { trinn: 'kartlagt' }] }
    }
    case 'vurdere':
      if (value.plan === 'tilEvaluering') return EVALUERING
      return value.plan === 'gjelder' && !skalHeves ? null : mot('trinn.hevet')
    case 'kartlegge':
      return { til: 'kartlegging.registrert', krav: [{ trinn: 'kartlagt' }] }
    case 'forstaa':
      return mot('forstaaelse.enighet')
    case 'planlegge':
      return PLAN
    case 'folgeOpp': {
      if (value.plan === 'tilEvaluering') return EVALUERING
      if (value.plan === 'gjelder') return skalHeves ? mot('trinn.hevet') : null
      if (skalHeves && kanTas(mot('trinn.hevet'))) return mot('trinn.hevet')
      const videre = mot('plan.viderefort')
      return !kontekst.plan.utkast && kanTas(videre) ? videre : PLAN
    }
  }
}
