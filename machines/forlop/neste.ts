import type { KravInn } from '../sak/krav/inn.ts'
import { steg } from '../sak/tilstand.ts'
import { muligheter } from './decide.ts'
import type { HendelseType } from './hendelser.ts'
import { definisjonAv, svarPaa } from './hendelser.ts'
import { maalet } from './maal.ts'
import { sjekkliste } from './sjekkliste.ts'
import type { Stand } from './stand.ts'
import { vei, veiviser } from './vei.ts'

/**
 * The one step that the routine asks for now: the way to the first thing that is missing, else the
 * goal itself. Null when the case is closed, when it is time that must pass, or when somebody else
 * has to answer first.
 */
export const nesteSteg = (stand: Stand, hendelse: KravInn['hendelse']): HendelseType | null => {
  const { context: kontekst } = stand.sak
  if (kontekst.lukket) return null
  if (kontekst.stafett.tilbud?.til.person === hendelse.aktor.id) return 'stafett.mottatt'
  if (kontekst.hvile) return 'sak.gjenopptatt'
  if (kontekst.fravaer.varsel) return 'fravaer.vurdert'
  const maal = maalet(stand, hendelse)
  if (steg(stand.sak) === 'undring' && maal?.til !== 'trinn.hevetStraks')
    return 'undring.konkretisert'
  if (maal?.til === 'plan.iverksatt' && !kontekst.plan.utkast) return 'plan.utkastLagret'
  const mangel = sjekkliste(stand, hendelse).find(({ detalj }) => detalj !== null)
  if (!maal || !mangel) return maal?.til ?? null
  return veiviser(stand)(mangel.krav)
}

/** `forberedes`: nothing is asked for now, but this may be prepared while time passes. */
export type Hovedhandling = { type: HendelseType; forberedes: boolean }

/** A plan is to work until its evaluation; that can be prepared meanwhile. */
const kanForberedes = ({ sak }: Stand): HendelseType | null =>
  sak.value.plan === 'gjelder' ? 'plan.evaluert' : null

/**
 * What the page puts first for this person: the next step, where that is not theirs to take the first
 * missing thing that is, and while time passes what may be prepared. Null where they can do none.
 */
export const hovedhandling = (
  stand: Stand,
  hendelse: KravInn['hendelse'],
): Hovedhandling | null => {
  const kan = new Set(
    muligheter(stand, hendelse).flatMap(({ type, mangler }) => (mangler.length === 0 ? type : [])),
  )
  const bedtOm = [
    nesteSteg(stand, hendelse),
    ...sjekkliste(stand, hendelse).map(({ krav, detalj }) => detalj && vei(krav)),
  ]
  const naa = bedtOm.find((type) => type !== null && kan.has(type))
  if (naa) return { type: naa, forberedes: false }
  const senere = kanForberedes(stand)
  return senere && kan.has(senere) ? { type: senere, forberedes: true } : null
}

/** The other answers to the judgement that a step is one of; whether they are possible is not said. */
export const andreSvar = (neste: HendelseType | null): readonly HendelseType[] => {
  const [vurdering] = (neste && definisjonAv(neste).svarer) ?? []
  return vurdering ? svarPaa(vurdering).filter((type) => type !== neste) : []
}
