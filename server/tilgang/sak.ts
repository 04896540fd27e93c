import type { Barn, LagretSak, Store } from '../../db/store.ts'
import { StafettFeil } from '../api/feil.ts'
import type { Hvem } from './kan.ts'
import { kan } from './kan.ts'

declare const utstedt: unique symbol

/** Proof that the policy let this person read this case, with the case. Made here only. */
export type Lesetilgang = {
  hvem: Hvem
  lagret: LagretSak
  barn: Barn
  [utstedt]: 'les' | 'skriv'
}
/** Proof that the policy let this person act in this case. */
export type Skrivetilgang = Lesetilgang & { [utstedt]: 'skriv' }

/** What is read of a case, as the trace names it. */
export type Lest = 'sak' | 'historikk' | 'utvikling' | 'foresatte' | 'vedlegg'

type Sporsmaal = { store: Store; hvem: Hvem; sakId: string }
type Synlighet = Omit<Sporsmaal, 'store'> & { store: Pick<Store, 'finnSak' | 'barn'> }

/**
 * Opens a case for reading at the instant `naa`, and leaves a trace of it.
 * @throws {StafettFeil} FINNES_IKKE also when the case is out of sight, so that nobody
 *   learns that a child has one
 */
export async function tilLesing(
  sporsmaal: Sporsmaal,
  lest: Lest,
  naa: string,
): Promise<Lesetilgang> {
  const { store, hvem, sakId } = sporsmaal
  const tilgang = await finnSynlig(sporsmaal)
  const barnId = tilgang.barn.id
  store.lesing.logg([{ personId: hvem.id, sakId, barnId, hva: lest, tid: naa }])
  return tilgang as Lesetilgang
}

/**
 * Opens a case for acting in it. The event that follows is the trace.
 * @throws {StafettFeil} FINNES_IKKE when it is out of sight, INGEN_TILGANG when it may only be read
 */
export async function tilSkriving(sporsmaal: Sporsmaal): Promise<Skrivetilgang> {
  const tilgang = await finnSynlig(sporsmaal)
  if (!kan(sporsmaal.hvem, { gjor: 'skrivSak', sak: sakforhold(tilgang) })) {
    throw new StafettFeil({ kode: 'INGEN_TILGANG' })
  }
  return tilgang as Skrivetilgang
}

/**
 * Opens a case for reminding its holder at the instant `naa`, and leaves a trace of it.
 * @throws {StafettFeil} FINNES_IKKE when it is out of sight, INGEN_TILGANG for whoever does not lead there
 */
export async function tilPaaminnelse(
  sporsmaal: Sporsmaal,
  naa: string,
): Promise<Pick<Lesetilgang, 'lagret'>> {
  const { store, hvem, sakId } = sporsmaal
  const { lagret, barn } = await finnSynlig(sporsmaal)
  if (!kan(hvem, { gjor: 'minnHolder', sak: sakforhold({ lagret, barn }) })) {
    throw new StafettFeil({ kode: 'INGEN_TILGANG' })
  }
  store.lesing.logg([{ personId: hvem.id, sakId, barnId: barn.id, hva: 'paaminnelse', tid: naa }])
  return { lagret }
}

/** Whether the person may know that the case is there. Tells nothing else of it, and leaves no trace. */
export const erSynlig = async (sporsmaal: Synlighet): Promise<boolean> =>
  (await finn(sporsmaal)) !== undefined

async function finnSynlig(sporsmaal: Sporsmaal) {
  const funnet = await finn(sporsmaal)
  if (!funnet) throw new StafettFeil({ kode: 'FINNES_IKKE' })
  return funnet
}

async function finn({ store, hvem, sakId }: Synlighet) {
  const lagret = await store.finnSak(sakId)
  const barn = lagret && (await store.barn.finn(lagret.sak.barnId))
  if (!barn || !kan(hvem, { gjor: 'lesSak', sak: sakforhold({ lagret, barn }) })) return undefined
  return { hvem, lagret, barn }
}

/** What the policy looks at in a case. A child who has moved is in no group of the case's unit. */
export const sakforhold = ({ lagret: { sak }, barn }: { lagret: LagretSak; barn: Barn }) => ({
  enhetId: sak.enhetId,
  gruppe: barn.enhetId === sak.enhetId ? barn.gruppe : '',
  stafettholder: sak.stafettholder,
  tilbudtTil: sak.tilbudtTil,
})
