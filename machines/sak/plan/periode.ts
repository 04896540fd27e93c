import type { SakDataFor } from '../hendelser.ts'
import type { Planrad, Planversjon, SakKontekst } from '../kontekst.ts'
import type { Hendelse } from '../konvolutt.ts'
import { erEvaluert, levendeRader } from './rad.ts'

type Plan = SakKontekst['plan']

const lagtBort = ({ gjeldende, tidligere }: Plan, dag: string): Planversjon[] =>
  gjeldende === null ? tidligere : [...tidligere, { ...gjeldende, til: dag }]

/** Whether a plan is in force that was made on the present trinn, or on a higher one. */
export const harPlan = ({ plan, trinn }: Pick<SakKontekst, 'plan' | 'trinn'>): boolean =>
  plan.gjeldende !== null && plan.gjeldende.trinn >= trinn

/** The draft becomes the version in force; the one before it is kept, with the day it ended. */
export const iverksett = (
  { plan, trinn, stafett }: Pick<SakKontekst, 'plan' | 'trinn' | 'stafett'>,
  {
    id,
    data,
    skjedde,
  }: Pick<Hendelse<string, SakDataFor<'plan.iverksatt'>>, 'id' | 'data' | 'skjedde'>,
): Plan => ({
  gjeldende: {
    nr: plan.tidligere.length + (plan.gjeldende === null ? 1 : 2),
    periode: 1,
    trinn,
    fra: skjedde,
    til: null,
    ansvarlig: stafett.holder,
    begrunnelse: data.begrunnelse ?? null,
    maal: plan.utkast?.maal ?? '',
    rader: (plan.utkast?.rader ?? []).map(
      (rad, i) => ({ ...rad, id: `${id}.${i + 1}` }) as Planrad,
    ),
    evalueringer: [],
    meldt: {},
  },
  utkast: null,
  tidligere: lagtBort(plan, skjedde),
})

const medGjeldende = (plan: Plan, endre: (p: Planversjon) => Planversjon): Plan => ({
  ...plan,
  gjeldende: plan.gjeldende && endre(plan.gjeldende),
})

/** Each row's outcome is kept with the version it was about. */
export const evaluer = (
  plan: Plan,
  { data, skjedde }: Hendelse<string, SakDataFor<'plan.evaluert'>>,
): Plan =>
  medGjeldende(plan, (p) => ({
    ...p,
    evalueringer: [...p.evalueringer, { ...data, dato: skjedde }],
  }))

/** Of each row the newest is kept: what is written down late about an earlier day replaces nothing. */
export const meld = (
  plan: Plan,
  { data: { rad, ...svar }, aktor, skjedde }: Hendelse<string, SakDataFor<'tiltak.meldt'>>,
): Plan =>
  medGjeldende(plan, (p) => {
    const sist = p.meldt[rad]
    if (sist && sist.dato > skjedde) return p
    return { ...p, meldt: { ...p.meldt, [rad]: { ...svar, dato: skjedde, av: aktor.id } } }
  })

/** An evaluation counts for the trinn that the plan was made in: a new trinn asks for its own work. */
export const evaluertITrinnet = (
  { plan, trinn, evaluert }: SakKontekst,
  { skjedde }: Hendelse,
): string | null => (plan.gjeldende && plan.gjeldende.trinn >= trinn ? skjedde : evaluert)

/**
 * How far the present trinn has come to an evaluation of its own: held; held before the case came
 * down, so that the plan must stand on or be made anew first; not yet, of the plan in force; or there
 * is no plan of this trinn to evaluate.
 */
export const trinnetsEvaluering = ({
  plan: { gjeldende },
  trinn,
  evaluert,
}: SakKontekst): 'holdt' | 'foerNed' | 'gjelder' | 'ingen' => {
  if (evaluert !== null) return 'holdt'
  if (gjeldende === null || gjeldende.trinn < trinn) return 'ingen'
  return erEvaluert(gjeldende) ? 'foerNed' : 'gjelder'
}

/** The rows that live on stand for another period, to be evaluated on the new date. */
export const nyPeriode = (plan: Plan, evalueres: string): Plan =>
  medGjeldende(plan, (p) => {
    const levende = new Set(levendeRader(p).map((rad) => rad.id))
    return {
      ...p,
      periode: p.periode + 1,
      meldt: {},
      rader: p.rader.map((rad) => (levende.has(rad.id) ? { ...rad, evalueres } : rad)),
    }
  })

/** No plan is in force any more; the version stays readable. */
export const avslutt = (plan: Plan, dag: string): Plan => ({
  gjeldende: null,
  utkast: plan.utkast,
  tidligere: lagtBort(plan, dag),
})
