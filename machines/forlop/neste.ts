import type { Rutine } from '../rutine/skjema.ts'
import type { KravInn } from '../sak/krav/inn.ts'
import { mangler } from '../sak/krav/mangler.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { steg } from '../sak/tilstand.ts'
import { overganger } from './decide.ts'
import type { HendelseType } from './hendelser.ts'
import { definisjonAv, svarPaa } from './hendelser.ts'
import type { Stand } from './stand.ts'
import { vei } from './vei.ts'

/**
 * The one step that the routine asks for now: what the page opens with. Null when the case is
 * closed, or when it is time that must pass: a plan in force is to work until its evaluation.
 */
export const nesteSteg = (
  rutine: Rutine,
  stand: Stand,
  hendelse: KravInn['hendelse'],
): HendelseType | null => {
  const { context: kontekst, value } = stand.sak
  if (kontekst.lukket) return null
  if (kontekst.stafett.tilbud?.til.person === hendelse.aktor.id) return 'stafett.mottatt'
  if (kontekst.hvile) return 'sak.gjenopptatt'
  if (kontekst.fravaer.varsel) return 'fravaer.vurdert'

  const skalHeves = kontekst.fravaer.hevesTil !== null
  const her = overganger(stand)
  const igjen = (krav: KravParams) => mangler(krav, { rutine, kontekst, hendelse })
  /** What the step itself requires, whoever takes it. */
  const manglerFor = (maal: HendelseType) => {
    const { faste, trinn } = her.find(({ type }) => type === maal)?.krav ?? {}
    return igjen({ ...(faste && { faste }), ...(trinn && { trinn }) })
  }
  /** The way to the first thing that is missing, else the step itself. */
  const foerst = (mangel: ReturnType<typeof igjen>, maal: HendelseType): HendelseType | null => {
    if (!mangel[0]) return maal
    const dit = vei(mangel[0].krav)
    // A relay that is on offer already cannot be offered: somebody else has to answer.
    return her.some(({ type }) => type === dit) ? dit : null
  }
  const mot = (maal: HendelseType) => foerst(manglerFor(maal), maal)

  switch (steg(stand.sak)) {
    case 'undring':
      return 'undring.konkretisert'
    case 'hore':
      return foerst(igjen({ trinn: 'kartlagt' }), 'trinn.hevet')
    case 'vurdere':
      if (value.plan === 'tilEvaluering') return 'plan.evaluert'
      if (value.plan === 'gjelder' && !skalHeves) return null
      return mot('trinn.hevet')
    case 'kartlegge': {
      const neste = foerst(igjen({ trinn: 'kartlagt' }), 'kartlegging.registrert')
      return neste === 'samtale.holdt' ? mot('samtale.holdt') : neste
    }
    case 'forstaa':
      return mot('forstaaelse.enighet')
    case 'planlegge':
      return kontekst.plan.utkast ? mot('plan.iverksatt') : 'plan.utkastLagret'
    case 'folgeOpp':
      if (value.plan === 'tilEvaluering') return 'plan.evaluert'
      if (value.plan === 'gjelder') return skalHeves ? mot('trinn.hevet') : null
      if (skalHeves && mot('trinn.hevet') === 'trinn.hevet') return 'trinn.hevet'
      if (kontekst.plan.utkast) return mot('plan.iverksatt')
      return her.some(({ type }) => type === 'plan.viderefort') &&
        manglerFor('plan.viderefort').length === 0
        ? 'plan.viderefort'
        : 'plan.utkastLagret'
  }
}

/** The other answers to the judgement that a step is one of; whether they are possible is not said. */
export const andreSvar = (neste: HendelseType | null): readonly HendelseType[] => {
  const [vurdering] = (neste && definisjonAv(neste).svarer) ?? []
  return vurdering ? svarPaa(vurdering).filter((type) => type !== neste) : []
}
