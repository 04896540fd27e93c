import type { Endring, MoteRad, UtboksRad } from '../../db/store.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import { sisteDag } from '../../machines/mote/tid.ts'
import { nyId } from '../id.ts'

/** The kinds of letters about a meeting. */
export const MOTEPOST = ['mote.foreslatt', 'mote.innkalt', 'mote.flyttet', 'mote.avlyst'] as const
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
      return innkaltFoer ? 'mote.avlyst' : undefined
    case 'holdt':
      return undefined
  }
}

const tiden = ({ sekvens, dato, fra, til }: MoteRad): UtboksRad['data'] => ({
  sekvens: String(sekvens),
  dato: dato ?? '',
  fra: fra ?? '',
  til: til ?? '',
})

/**
 * Messages to those who are asked to the meetings that changed. Whoever calls in gets an invitation too,
 * for their own calendar, but is not asked when they can come.
 */
export const moteposter = (
  endringer: readonly Endring<MoteRad>[],
  { prosesser }: Pick<Stand, 'prosesser'>,
  avsender: string,
): UtboksRad[] =>
  endringer.flatMap(({ foer, etter }) => {
    const type = etter && hva(foer, etter)
    if (!type) return []
    const { om, slag, hvem: mottaker } = etter
    const felles = { id: nyId(), type, mottaker }
    if (type !== 'mote.foreslatt') return [{ ...felles, data: { om, slag, ...tiden(etter) } }]
    if (mottaker === avsender) return []
    const mote: MoteKontekst | undefined = prosesser.get(om)?.snapshot.context
    return [{ ...felles, data: { om, slag, siste: sisteDag(mote?.tider ?? []) } }]
  })
