import type { Planversjon } from '../../machines/sak/kontekst.ts'
import { lesEvaluering, tomtSvar } from '../evaluering/svar.ts'
import { raderFra } from '../plan/rad.ts'
import type { Overgang, Sak } from '../sak/bruk.ts'
import type { Mote, Part } from '../sak/moter/moter.ts'
import { somVenter, ventes } from '../sak/moter/moter.ts'
import type { JsonSchema } from '../skjema/jsonSchema.ts'
import { saksliste } from './saksliste.ts'
import type { Motemal, Motesvar } from './svar.ts'

/** What is evaluated, held as it was when the meeting was opened: it may be carried out piece by piece. */
export type Evalueres = { overgang: Overgang; skjema: JsonSchema; plan: Planversjon }

/** A draft that somebody has begun is what a new version begins with; else the rows as they stand. */
const utkastet = ({ plan }: Sak) => {
  const { maal, rader: skrevet } = plan.utkast ?? plan.forslag
  const rader = raderFra(skrevet)
  const staar = raderFra(plan.forslag.rader).map(
    (rad) => rader.find(({ fra }) => fra === rad.fra) ?? rad,
  )
  return {
    maal,
    staar: new Map(staar.map((rad) => [rad.fra ?? '', rad])),
    nye: rader.filter(({ fra }) => fra === null),
  }
}

/** The day it is decided on: that of the meeting where that is past, but no earlier than what it builds on. */
const avgjortDag = ({ tid }: Mote, { tidligst }: Overgang, idag: string): string | null => {
  const dag = [tid?.dato ?? idag, tidligst].sort().at(-1) ?? idag
  return dag < idag ? dag : null
}

export const lesMal = (
  sak: Sak,
  mote: Mote,
  { overgang, skjema: hele, plan }: Evalueres,
  hvaNaa: string,
  innkalles: readonly Part[],
): Motemal => {
  const skjema = lesEvaluering(hele)
  return {
    mote,
    punkter: saksliste(
      skjema.rader.flatMap(({ id }) => plan.rader.find((rad) => rad.id === id) ?? []),
    ),
    skjema,
    utgangspunkt: utkastet(sak).staar,
    dag: avgjortDag(mote, overgang, sak.idag),
    idag: sak.idag,
    hvaNaa,
    planrad: sak.plan.planrad,
    innkalles,
  }
}

/** The evaluation after this one, where a rhythm or somebody has called it in, or asked when they can. */
export const venterAlt = (sak: Pick<Sak, 'prosesser' | 'idag'>, { om }: Mote): Mote | undefined =>
  somVenter(sak).find(
    ({ om: annet, slag, tid }) =>
      annet !== om && slag === 'evaluering' && (tid === null || tid.dato > sak.idag),
  )

/**
 * What is known before anybody speaks: those who were asked are there, and the next date is the routine's, or
 * that of the evaluation which is called in already.
 */
export const begynnelse = (sak: Sak, mote: Mote): Motesvar => {
  const { form, tid } = mote
  const { maal, nye } = utkastet(sak)
  const venter = venterAlt(sak, mote)
  return {
    punkt: 'hvem',
    sett: [],
    tilstede: ventes(sak, mote),
    form,
    evaluering: tomtSvar,
    justert: {},
    nye,
    kjennetegn: {},
    maal,
    slutt: '',
    neste: {
      dato: venter?.tid?.dato ?? sak.plan.nesteEvaluering,
      kl: tid?.kl ?? '',
      minutter: tid?.minutter ?? 60,
      kallInn: !venter,
    },
    avsnitt: {},
    sendt: {},
    tatt: [],
  }
}
