import { leggTilDager } from '../kalender/dato.ts'
import { nesteSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { SakKontekst } from './kontekst.ts'
import { planensEvaluering } from './plan/rad.ts'
import type { SakSnapshot } from './tilstand.ts'
import { planenLoper, steg } from './tilstand.ts'

/**
 * A date on which somebody must act, why (`type`, which has words), and what the system sends on
 * which date if nobody has.
 */
export type Frist = {
  type: string
  forfaller: string
  utrop: { dato: string; hendelse: string } | null
}

/** Whom a date of this type waits for: an offer is answered by whoever it was made to. */
export const venterPaa = (type: string): 'holder' | 'mottaker' =>
  type === 'svarStafett' ? 'mottaker' : 'holder'

export const etterDato = (a: Frist, b: Frist) =>
  a.forfaller === b.forfaller ? 0 : a.forfaller < b.forfaller ? -1 : 1

const stegfrist = (rutine: Rutine, snapshot: SakSnapshot): Frist => {
  const { trinn, stegSiden, oversittet } = snapshot.context
  const dager: Partial<Record<string, number>> = rutine.trinn[trinn].frister
  const forfaller = nesteSkoledag(leggTilDager(stegSiden, dager[steg(snapshot)] ?? 0), rutine)
  // A substep may be done on its last day: it is overdue only on the day after.
  const utrop = { dato: leggTilDager(forfaller, 1), hendelse: 'frist.oversittet' } as const
  return { type: 'steg', forfaller, utrop: oversittet === null ? utrop : null }
}

const svarInnen = (rutine: Rutine, dato: string, dager: number) =>
  nesteSkoledag(leggTilDager(dato, dager), rutine)

/** The day by which a person should have answered a threshold that was passed on `dato`. */
export const svarfristForVarsel = (rutine: Rutine, dato: string): string =>
  svarInnen(rutine, dato, rutine.svarfrist.varsel)

/** The day by which whoever may not hold the relay on this trinn has handed it over; null where they may. */
const overleveresInnen = (rutine: Rutine, { trinn, trinnlogg, stafett }: SakKontekst) => {
  const { overlevering } = rutine.stafett
  if (overlevering === null || rutine.trinn[trinn].stafettholder.includes(stafett.holder.rolle))
    return null
  const fra = [stafett.siden, trinnlogg.at(-1)?.fra ?? ''].sort()[1] ?? stafett.siden
  return svarInnen(rutine, fra, overlevering)
}

/** Every date of the case itself that waits for somebody, soonest first. */
export const saksfrister = (rutine: Rutine, snapshot: SakSnapshot): Frist[] => {
  const { context: k, value } = snapshot
  if (k.lukket) return []
  const alle: Frist[] = []
  if (k.stafett.tilbud) {
    const forfaller = svarInnen(rutine, k.stafett.tilbud.dato, rutine.svarfrist.stafett)
    alle.push({ type: 'svarStafett', forfaller, utrop: null })
  }
  if (k.hvile) {
    const utrop = { dato: k.hvile.til, hendelse: 'sak.pauseUtlopt' } as const
    alle.push({ type: 'gjenoppta', forfaller: k.hvile.til, utrop })
    return alle.sort(etterDato)
  }
  const overlevering = overleveresInnen(rutine, k)
  if (overlevering && !k.stafett.tilbud)
    alle.push({ type: 'overlever', forfaller: overlevering, utrop: null })
  if (k.fravaer.varsel) {
    const forfaller = svarfristForVarsel(rutine, k.fravaer.varsel.dato)
    alle.push({ type: 'svarVarsel', forfaller, utrop: null })
  }
  const planLoper = planenLoper(snapshot)
  if (planLoper && k.plan.gjeldende) {
    const forfaller = planensEvaluering(k.plan.gjeldende)
    const utrop = { dato: forfaller, hendelse: 'plan.forfalt' } as const
    alle.push({ type: 'evaluering', forfaller, utrop: value.plan === 'gjelder' ? utrop : null })
  }
  if (!(planLoper && steg(snapshot) === 'folgeOpp')) alle.push(stegfrist(rutine, snapshot))
  return alle.sort(etterDato)
}
