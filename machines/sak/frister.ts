import { leggTilDager } from '../kalender/dato.ts'
import { nesteSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { HendelseType } from './hendelser.ts'
import { planensEvaluering } from './plan/rad.ts'
import type { SakSnapshot } from './tilstand.ts'
import { steg } from './tilstand.ts'

/** Why somebody must act on a date. The substeps have a deadline each. */
export type FristType = 'gjenoppta' | 'evaluering' | 'svarStafett' | 'svarVarsel' | 'steg'

/** A date on which somebody must act, and the event that the system sends when it passes. */
export type Frist = { type: FristType; forfaller: string; hendelse: HendelseType | null }

const stegfrist = (rutine: Rutine, snapshot: SakSnapshot): Frist => {
  const { trinn, stegSiden, oversittet } = snapshot.context
  const dager: Partial<Record<string, number>> = rutine.trinn[trinn].frister
  const forfaller = nesteSkoledag(leggTilDager(stegSiden, dager[steg(snapshot)] ?? 0), rutine)
  return { type: 'steg', forfaller, hendelse: oversittet === null ? 'frist.oversittet' : null }
}

/**
 * Every date that waits for somebody, soonest first. Read off the state, so that it cannot be
 * forgotten: an active case always has one; deadlines rest while a case is on hold.
 */
export const frister = (rutine: Rutine, snapshot: SakSnapshot): Frist[] => {
  const { context: k, value } = snapshot
  if (k.lukket) return []
  const svar = (dato: string, dager: number) => nesteSkoledag(leggTilDager(dato, dager), rutine)
  const alle: Frist[] = []
  if (k.stafett.tilbud) {
    const forfaller = svar(k.stafett.tilbud.dato, rutine.svarfrist.stafett)
    alle.push({ type: 'svarStafett', forfaller, hendelse: null })
  }
  if (k.hvile) {
    alle.push({ type: 'gjenoppta', forfaller: k.hvile.til, hendelse: 'sak.pauseUtlopt' })
    return alle
  }
  if (k.fravaer.varsel) {
    const forfaller = svar(k.fravaer.varsel.dato, rutine.svarfrist.varsel)
    alle.push({ type: 'svarVarsel', forfaller, hendelse: null })
  }
  const planLoper = value.plan === 'gjelder' || value.plan === 'tilEvaluering'
  if (planLoper && k.plan.gjeldende) {
    const hendelse = value.plan === 'gjelder' ? 'plan.forfalt' : null
    alle.push({ type: 'evaluering', forfaller: planensEvaluering(k.plan.gjeldende), hendelse })
  }
  if (!(planLoper && steg(snapshot) === 'folgeOpp')) alle.push(stegfrist(rutine, snapshot))
  return alle.sort((a, b) => (a.forfaller < b.forfaller ? -1 : 1))
}
