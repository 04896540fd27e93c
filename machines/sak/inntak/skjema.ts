import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { utkastrad } from '../hendelser/plan.ts'
import { manglerIUtkast } from '../plan/rad.ts'
import { dato, linje, tekst, valg } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

/** How far back a case may have begun, in days: ten years of school. */
const LENGST = 3653

/** What a plan on paper need not say: we ask for it, the routine does not (domain.md §6). */
const UTEN: readonly string[] = ['kjennetegn', 'rettetMot']

const trinnet = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

/** A plan that is in force on paper: its goal and rows, and the day it was put in force. */
export const inntaksplan = (v: Verden) => {
  const tidligst = leggTilDager(v.idag, -LENGST)
  return z.strictObject({
    fra: dato(tidligst, v.idag),
    maal: linje(1000),
    rader: z.array(utkastrad(v, tidligst)).max(30),
  })
}

/**
 * What a case that was running before Stafett knew of it brings along: the trinn it stands on, when it
 * began and, where that is known, came to the trinn, what went before in somebody's words, and the plan
 * in force. Dates come in that order, none after today; an evaluation may be overdue. `utdrag`: the case whose extract
 * it was taken in from, one of those that wait for the child.
 */
export const inntak = (v: Verden, utdrag: readonly string[] = []) => {
  const dag = dato(leggTilDager(v.idag, -LENGST), v.idag)
  return z
    .strictObject({
      trinn: trinnet,
      begynte: dag,
      trinnSiden: dag.optional(),
      hittil: tekst(2000),
      plan: inntaksplan(v).optional(),
      utdrag: valg(utdrag).optional(),
    })
    .superRefine(({ trinn, begynte, trinnSiden, plan }, ctx) => {
      const gal = (path: (string | number)[], params: Record<string, unknown>) =>
        ctx.addIssue({ code: 'custom', path, params })
      const innenfor = { fra: begynte, til: v.idag }
      // A beginning that cannot be is all that is wrong with it.
      const foer = (dag: string) => dag < begynte && begynte <= v.idag
      if (trinnSiden !== undefined && foer(trinnSiden)) gal(['trinnSiden'], innenfor)
      if (!plan) return
      // Trinn 0 has no plan of its own to bring along (R490–545).
      if (trinn === 0) gal(['plan'], { grunn: 'planPaaTrinn0' })
      if (foer(plan.fra)) gal(['plan', 'fra'], innenfor)
      for (const { rad, felt } of manglerIUtkast(v.rutine, plan, plan.fra)) {
        if (UTEN.includes(felt)) continue
        gal(['plan', ...(rad === null ? [felt] : ['rader', rad, felt])], { grunn: 'mangler' })
      }
    })
}
export type Inntak = z.infer<ReturnType<typeof inntak>>
