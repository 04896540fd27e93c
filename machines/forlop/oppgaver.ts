import { arbeidsdagFoer } from '../kalender/arbeidsdag.ts'
import { leggTilDager } from '../kalender/dato.ts'
import { nesteSkoledag } from '../kalender/skoledager.ts'
import type { Oppgave } from '../prosess/oppgave.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Frist } from '../sak/frister.ts'
import { saksfrister, venterPaa } from '../sak/frister.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import { tiltaksoppgaver } from '../sak/plan/oppgaver.ts'
import { planensEvaluering } from '../sak/plan/rad.ts'
import { planenLoper } from '../sak/tilstand.ts'
import type { HendelseType } from './hendelser.ts'
import type { Stand } from './stand.ts'
import { prosessMed, sistRort } from './stand.ts'

/**
 * A task, and the process of the case that it is about; without one, the case itself. From `minnes` on,
 * whom it waits for is reminded that its date comes.
 */
export type OppgaveOm = Oppgave & { om?: string; minnes: string }

const lest = new WeakMap<Stand, readonly OppgaveOm[]>()

/**
 * All that somebody shall do in the case: what its dates ask, each of whom it waits for, and what is
 * passed on when nobody does. Read off the states, so that what is pointless is gone by itself, and
 * nothing is ticked off but by doing it.
 */
export const oppgaver = (stand: Stand): readonly OppgaveOm[] => {
  const alle = lest.get(stand) ?? lesOppgaver(stand).map((en) => medMinnes(stand.rutine, en))
  lest.set(stand, alle)
  return alle
}

const senest = (a: string, b: string) => (a > b ? a : b)

const medMinnes = <O extends Oppgave>(rutine: Rutine, oppgave: O): O & { minnes: string } => {
  const { fra, frist } = oppgave
  const foer = arbeidsdagFoer(frist, rutine.oppgaver.minnes)
  return { ...oppgave, minnes: senest(foer, fra) }
}

const lesOppgaver = (stand: Stand): (Oppgave & { om?: string })[] => {
  const { rutine } = stand
  const { context: sak } = stand.sak
  return [
    ...saksfrister(rutine, stand.sak).map((frist) => somOppgave(frist, sak)),
    ...loftet(stand),
    ...stille(stand),
    ...tiltaksoppgaver(rutine, stand.sak),
    ...[...stand.prosesser].flatMap(([om, { navn, snapshot }]) => {
      const prosess = prosessMed(navn)
      const egne =
        prosess.oppgaver?.(rutine, snapshot.context, sak) ??
        prosess.frister(rutine, snapshot.context, sak).map((frist) => somOppgave(frist, sak))
      return egne.map((en) => ({ ...en, om }))
    }),
  ]
}

const somOppgave = (
  { type, forfaller }: Pick<Frist, 'type' | 'forfaller'>,
  { stafett, opprettet }: SakKontekst,
): Oppgave => ({
  slag: type,
  hos: {
    person: (venterPaa(type) === 'mottaker' && stafett.tilbud?.til.person) || stafett.holder.person,
  },
  fra: opprettet,
  frist: forfaller,
  til: null,
})

/** An evaluation that nobody has held goes to whoever leads the measures, or who leads them. */
const loftet = ({ rutine, sak }: Stand): Oppgave[] => {
  const { plan, stafett, hvile } = sak.context
  const { etter, til } = rutine.oppgaver.loftes
  const rolle = til.find((en) => en !== stafett.holder.rolle)
  if (!planenLoper(sak) || !plan.gjeldende || hvile || rolle === undefined) return []
  const frist = planensEvaluering(plan.gjeldende)
  const fra = nesteSkoledag(leggTilDager(frist, etter), rutine)
  return [{ slag: 'loftetEvaluering', hos: { rolle }, fra, frist, til: null }]
}

/** A plan in force of which nothing is heard raises its hand. */
const stille = (stand: Stand): Oppgave[] => {
  const { context, value } = stand.sak
  if (value.plan !== 'gjelder' || context.hvile) return []
  const fra = nesteSkoledag(
    leggTilDager(sistRort(stand), stand.rutine.oppgaver.stille),
    stand.rutine,
  )
  return [
    {
      slag: 'stillePlan',
      hos: { person: context.stafett.holder.person },
      fra,
      frist: fra,
      til: null,
    },
  ]
}

const HENDELSE: Readonly<Partial<Record<string, HendelseType>>> = {
  svarStafett: 'stafett.mottatt',
  overlever: 'stafett.tilbudt',
  gjenoppta: 'sak.gjenopptatt',
  svarVarsel: 'fravaer.vurdert',
  evaluering: 'plan.evaluert',
  svarStemme: 'stemme.besvart',
  svarMotetid: 'mote.svart',
  velgMotetid: 'mote.innkalt',
  holdMote: 'mote.holdt',
  ledEvaluering: 'mote.holdt',
  tiltak: 'tiltak.meldt',
}

/** The event that a task is done by; null where the case itself says what is next. */
export const gjoresMed = (slag: string): HendelseType | null => HENDELSE[slag] ?? null
