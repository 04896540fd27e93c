import type { Rutine } from '../rutine/skjema.ts'
import type { HendelseType } from './hendelser.ts'
import type { KravInn } from './krav/inn.ts'
import { mangler } from './krav/mangler.ts'
import type { KravParams } from './krav/params.ts'
import { vei } from './krav/vei.ts'
import { IVERKSETT, VIDEREFOER } from './regioner/plan.ts'
import type { SakSnapshot } from './tilstand.ts'
import { steg } from './tilstand.ts'

/**
 * The one step that the routine asks for now: what the page opens with. Null when the case is
 * closed, or when it is time that must pass: a plan in force is to work until its evaluation.
 */
export const nesteSteg = (
  rutine: Rutine,
  snapshot: SakSnapshot,
  hendelse: KravInn['hendelse'],
): HendelseType | null => {
  const { context: kontekst, value } = snapshot
  if (kontekst.lukket) return null
  if (kontekst.stafett.tilbud?.til.person === hendelse.aktor.id) return 'stafett.mottatt'
  if (kontekst.hvile) return 'sak.gjenopptatt'
  if (kontekst.fravaer.varsel) return 'fravaer.vurdert'

  const skalHeves = kontekst.fravaer.hevesTil !== null
  /** The way to the first thing that is missing, else the step itself. */
  const mot = (krav: KravParams, maal: HendelseType): HendelseType | null => {
    const [foerst] = mangler(krav, { rutine, kontekst, hendelse })
    return foerst ? vei[foerst.krav] : maal
  }
  switch (steg(snapshot)) {
    case 'undring':
      return 'undring.konkretisert'
    case 'hore':
      return mot({ trinn: 'kartlagt' }, 'trinn.hevet')
    case 'vurdere':
      if (value.plan === 'tilEvaluering') return 'plan.evaluert'
      if (value.plan === 'gjelder' && !skalHeves) return null
      return mot({ trinn: 'hev' }, 'trinn.hevet')
    case 'kartlegge': {
      const neste = mot({ trinn: 'kartlagt' }, 'kartlegging.registrert')
      return neste === 'samtale.holdt' ? mot({ trinn: 'samtale' }, 'samtale.holdt') : neste
    }
    case 'forstaa':
      return mot({ trinn: 'enighet' }, 'forstaaelse.enighet')
    case 'planlegge':
      return mot(IVERKSETT, 'plan.iverksatt')
    case 'folgeOpp':
      if (value.plan === 'tilEvaluering') return 'plan.evaluert'
      if (value.plan === 'gjelder') return skalHeves ? mot({ trinn: 'hev' }, 'trinn.hevet') : null
      if (skalHeves && mot({ trinn: 'hev' }, 'trinn.hevet') === 'trinn.hevet') return 'trinn.hevet'
      if (kontekst.plan.utkast) return mot(IVERKSETT, 'plan.iverksatt')
      return mangler(VIDEREFOER, { rutine, kontekst, hendelse }).length === 0
        ? 'plan.viderefort'
        : 'plan.utkastLagret'
  }
}

/** A judgement has more than one answer: what stands beside a step that is one of them. */
const ANDRE_SVAR: Partial<Record<HendelseType, readonly HendelseType[]>> = {
  'trinn.hevet': ['trinn.holdt', 'trinn.senket', 'sak.avsluttet'],
  'plan.viderefort': ['plan.utkastLagret', 'trinn.hevet', 'trinn.senket', 'sak.avsluttet'],
  'stafett.mottatt': ['stafett.avslaatt'],
}

/** The other answers to the judgement that a step is one of; whether they are possible is not said. */
export const andreSvar = (neste: HendelseType | null): readonly HendelseType[] =>
  (neste && ANDRE_SVAR[neste]) ?? []
