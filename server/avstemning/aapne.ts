import type { LagretSak, Store } from '../../db/store.ts'
import { erForesatt } from '../../machines/familie/erForesatt.ts'
import { muligheter } from '../../machines/forlop/decide.ts'
import type { MoteHendelseType } from '../../machines/mote/hendelser.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { utenGrunnlag } from '../../machines/sak/laget.ts'
import type { Part } from '../../machines/sak/part.ts'
import { erFamilie } from '../../machines/sak/part.ts'
import type { RequestContext } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { datoI } from '../klokke.ts'
import { arbeiderHer } from '../tilgang/arbeiderHer.ts'
import { lesLenke } from './lenke.ts'

/** Whoever holds a link acts as nobody in particular: the event says for whom. */
export const LENKE: Aktor = { id: 'lenke', roller: ['lenke'] }

/** What a valid link opens. */
export type Avstemning = {
  lagret: LagretSak
  om: string
  versjon: number
  mote: MoteKontekst
  /** Whom the link is for. */
  jeg: Part
  /** Whether it can be answered now. */
  aapen: boolean
  /** Whether they are of the family, who say what they want to talk about. */
  tarOpp: boolean
}

/** Whether they are who they were when they were asked: a guardian of the child, one who works here. */
const erFortsatt = async (
  { foresatte, personer }: Pick<Store, 'foresatte' | 'personer'>,
  part: Part,
  idag: string,
): Promise<boolean> => {
  if (part.slag === 'foresatt') {
    const foresatt = await foresatte.finn(part.foresatt)
    return foresatt !== undefined && erForesatt(foresatt.data, idag)
  }
  if (part.slag !== 'ansatt') return true
  const person = await personer.finn(part.person)
  return person !== undefined && arbeiderHer(person)
}

/**
 * The poll behind a link.
 * @throws {StafettFeil} FINNES_IKKE where the link is no link of ours, has run out, is for one who is a guardian
 *   or works here no more, or its meeting is neither waiting for answers nor called in: the same whatever
 *   it is, so that nobody learns more
 */
export const aapne = async (
  { store, orkestrator, klokke }: Pick<RequestContext, 'store' | 'orkestrator' | 'klokke'>,
  tekst: string,
): Promise<Avstemning> => {
  const idag = datoI(klokke())
  const lenke = await lesLenke(store, tekst, idag)
  const sakId = lenke && (await store.finnSakId(lenke.om))
  const lagret = sakId === undefined ? undefined : await store.finnSak(sakId)
  if (!lenke || !lagret) throw new StafettFeil({ kode: 'FINNES_IKKE' })
  const { om, plass } = lenke
  const { stand } = await orkestrator.klar(lagret.sak.id, lagret.nr)
  const prosess = stand.prosesser.get(om)
  const mote: MoteKontekst | undefined = prosess?.snapshot.context
  const jeg = mote?.hvem[plass]
  const mulige = muligheter(stand, { aktor: LENKE, skjedde: idag }).filter(
    (en) => en.om === om && en.mangler.length === 0,
  )
  const kan = (type: MoteHendelseType) => mulige.some((en) => en.type === type)
  // A service that no consent lets in any more learns nothing more of the meeting.
  const med =
    jeg &&
    utenGrunnlag(stand.sak.context, [jeg], idag).length === 0 &&
    (await erFortsatt(store, jeg, idag))
  if (!prosess || !mote || !med || !kan('mote.onsket')) {
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
  const { versjon } = prosess
  return { lagret, om, versjon, mote, jeg, aapen: kan('mote.svart'), tarOpp: erFamilie(jeg) }
}
