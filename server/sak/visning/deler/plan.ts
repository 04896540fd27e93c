import { evalueringsdato } from '../../../../machines/kalender/skoledager.ts'
import type { Rutine } from '../../../../machines/rutine/skjema.ts'
import type {
  Evaluering,
  Melding,
  Planrad,
  Planversjon,
  Utkast,
  Utkastrad,
} from '../../../../machines/sak/kontekst.ts'
import { utkastFra } from '../../../../machines/sak/plan/utkast.ts'
import type { Maal } from '../../../api/maal.ts'
import { ramsOpp } from '../../../tekster/liste.ts'
import { samordningstrinn } from '../../../tekster/ordkilde.ts'
import { valgtekst } from '../../../tekster/skjemaord.ts'
import type { Vist } from '../vist.ts'

const visUtkastrad = (rad: Utkastrad): Utkastrad => ({
  omraade: rad.omraade,
  hvorfor: rad.hvorfor,
  tiltak: rad.tiltak,
  kjennetegn: rad.kjennetegn,
  ansvarlig: rad.ansvarlig,
  evalueres: rad.evalueres,
  rettetMot: rad.rettetMot,
  fra: rad.fra,
})

const visUtkast = ({ maal, rader }: Utkast): Utkast => ({ maal, rader: rader.map(visUtkastrad) })

const visRad = (rad: Planrad): Planrad => ({
  ...visUtkastrad(rad),
  id: rad.id,
  ansvarlig: rad.ansvarlig,
  evalueres: rad.evalueres,
  rettetMot: rad.rettetMot,
})

const visEvaluering = (
  { dato, deltakere, utfall, oppsummering, begrunnelse, samordning }: Evaluering,
  rutine: Rutine,
  spraak: Maal,
) => ({
  dato,
  deltakere,
  utfall,
  oppsummering,
  ...(begrunnelse !== undefined && { begrunnelse }),
  /** The same in words: who took part, where the team placed itself, and what becomes of each row. */
  ord: {
    ...(samordning !== undefined && { samordning: samordningstrinn(rutine, samordning, spraak) }),
    deltakere: ramsOpp(
      deltakere.map((en) => valgtekst(spraak, 'plan.evaluert', 'deltakere', en)),
      spraak,
      'og',
    ),
    utfall: Object.fromEntries(
      Object.entries(utfall).map(([rad, svar]) => [
        rad,
        valgtekst(spraak, 'plan.evaluert', 'utfall', svar.utfall),
      ]),
    ),
  },
})

const visMelding = ({ gjort, hvordan, dato, av }: Melding, spraak: Maal) => ({
  gjort,
  ...(hvordan !== undefined && { hvordan }),
  dato,
  av,
  /** The answer in words. */
  ord: valgtekst(spraak, 'tiltak.meldt', 'gjort', gjort),
})

const visVersjon = (plan: Planversjon, rutine: Rutine, spraak: Maal) => ({
  nr: plan.nr,
  periode: plan.periode,
  trinn: plan.trinn,
  fra: plan.fra,
  til: plan.til,
  ansvarlig: { person: plan.ansvarlig.person, rolle: plan.ansvarlig.rolle },
  begrunnelse: plan.begrunnelse,
  maal: plan.maal,
  rader: plan.rader.map(visRad),
  evalueringer: plan.evalueringer.map((en) => visEvaluering(en, rutine, spraak)),
  meldt: Object.fromEntries(
    Object.entries(plan.meldt).map(([rad, en]) => [rad, visMelding(en, spraak)]),
  ),
})

/** The plan in force, the draft beside it, earlier versions, what a new draft would start from, and when. */
export const visPlan = ({ klar: { rutine, stand }, spraak, idag }: Vist) => {
  const kontekst = stand.sak.context
  const { gjeldende, utkast, tidligere } = kontekst.plan
  return {
    gjeldende: gjeldende && visVersjon(gjeldende, rutine, spraak),
    utkast: utkast && visUtkast(utkast),
    tidligere: tidligere.map((plan) => visVersjon(plan, rutine, spraak)),
    /** What this routine wants each row to say, beside what every plan must. */
    planrad: rutine.planrad,
    forslag: visUtkast(utkastFra({ kontekst, rutine, idag })),
    /** When a plan from today is evaluated, if nobody says otherwise. */
    nesteEvaluering: evalueringsdato(idag, rutine, kontekst.trinn),
  }
}
