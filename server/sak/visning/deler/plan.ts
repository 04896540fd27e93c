import type { Planrad, Planversjon, Utkastrad } from '../../../../machines/sak/kontekst.ts'
import { utkastFra } from '../../../../machines/sak/plan/rad.ts'
import type { Vist } from '../vist.ts'

const visRad = (rad: Planrad): Planrad => ({
  id: rad.id,
  omraade: rad.omraade,
  hvorfor: rad.hvorfor,
  tiltak: rad.tiltak,
  ansvarlig: rad.ansvarlig,
  evalueres: rad.evalueres,
  rettetMot: rad.rettetMot,
  fra: rad.fra,
})

const visUtkastrad = (rad: Utkastrad): Utkastrad => ({
  omraade: rad.omraade,
  hvorfor: rad.hvorfor,
  tiltak: rad.tiltak,
  ansvarlig: rad.ansvarlig,
  evalueres: rad.evalueres,
  rettetMot: rad.rettetMot,
  fra: rad.fra,
})

const visVersjon = (plan: Planversjon): Planversjon => ({
  nr: plan.nr,
  periode: plan.periode,
  trinn: plan.trinn,
  fra: plan.fra,
  til: plan.til,
  ansvarlig: { person: plan.ansvarlig.person, rolle: plan.ansvarlig.rolle },
  begrunnelse: plan.begrunnelse,
  rader: plan.rader.map(visRad),
  evalueringer: plan.evalueringer.map(({ dato, deltakere, utfall, oppsummering, begrunnelse }) => ({
    dato,
    deltakere,
    utfall,
    oppsummering,
    ...(begrunnelse !== undefined && { begrunnelse }),
  })),
})

/** The plan in force, the draft beside it, earlier versions, and what a new draft would start from. */
export const visPlan = ({ klar: { stand } }: Vist) => {
  const { gjeldende, utkast, tidligere } = stand.sak.context.plan
  return {
    gjeldende: gjeldende && visVersjon(gjeldende),
    utkast: utkast?.map(visUtkastrad) ?? null,
    tidligere: tidligere.map(visVersjon),
    forslag: utkastFra(gjeldende),
  }
}
