import type { Endring, MoteRad, UtboksRad } from '../../db/store.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import { sisteDag } from '../../machines/mote/tid.ts'
import { nyId } from '../id.ts'

/** The kinds of letters about a meeting. */
export const MOTEPOST = [
  'mote.foreslatt',
  'mote.bortfalt',
  'mote.innkalt',
  'mote.flyttet',
  'mote.avlyst',
] as const
export type Motepost = (typeof MOTEPOST)[number]

/** What a change of what a meeting is to somebody gives them a letter about; undefined where nothing. */
const hva = (foer: MoteRad | undefined, etter: MoteRad): Motepost | undefined => {
  const innkaltFoer = foer?.status === 'innkalt'
  switch (etter.status) {
    case 'foreslatt':
      return foer ? undefined : 'mote.foreslatt'
    case 'innkalt':
      if (!innkaltFoer) return 'mote.innkalt'
      return etter.sekvens > foer.sekvens ? 'mote.flyttet' : undefined
    case 'avlyst':
      return innkaltFoer ? 'mote.avlyst' : 'mote.bortfalt'
    case 'holdt':
      return undefined
  }
}

/** What a letter about a meeting that has a time is made from. */
const tiden = ({ sekvens, dato, fra, til }: MoteRad): UtboksRad['data'] => ({
  sekvens: String(sekvens),
  dato: dato ?? '',
  fra: fra ?? '',
  til: til ?? '',
})

/** The message that calls somebody in to a meeting as it stands. */
export const innkalling = (rad: MoteRad): Omit<UtboksRad, 'id'> => {
  const { om, slag, hvem: mottaker } = rad
  return { type: 'mote.innkalt', mottaker, data: { om, slag, ...tiden(rad) } }
}

/** What the letter is made from. */
const grunnlag = (
  type: Motepost,
  rad: MoteRad,
  { prosesser }: Pick<Stand, 'prosesser'>,
): UtboksRad['data'] => {
  switch (type) {
    case 'mote.foreslatt': {
      const mote: MoteKontekst | undefined = prosesser.get(rad.om)?.snapshot.context
      return { siste: sisteDag(mote?.tider ?? []) }
    }
    case 'mote.bortfalt':
      return {}
    default:
      return tiden(rad)
  }
}

/** Only who is asked hears of these; who asks, and who calls it off, knows. */
const DE_SPURTE: readonly Motepost[] = ['mote.foreslatt', 'mote.bortfalt']

/**
 * Messages to those who are asked to the meetings that changed. Whoever calls in gets an invitation too,
 * for their own calendar.
 */
export const moteposter = (
  endringer: readonly Endring<MoteRad>[],
  stand: Pick<Stand, 'prosesser'>,
  avsender: string,
): UtboksRad[] =>
  endringer.flatMap(({ foer, etter }) => {
    const type = etter && hva(foer, etter)
    if (!type) return []
    const { om, slag, hvem: mottaker } = etter
    if (mottaker === avsender && DE_SPURTE.includes(type)) return []
    return [{ id: nyId(), type, mottaker, data: { om, slag, ...grunnlag(type, etter, stand) } }]
  })
