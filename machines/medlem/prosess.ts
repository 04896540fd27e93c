import type { Prosess } from '../prosess/prosess.ts'
import type { FraProsess } from '../sak/hendelser.ts'
import type { Lagmedlem } from '../sak/kontekst.ts'
import { medlemhendelser } from './hendelser.ts'
import type { MedlemKontekst } from './kontekst.ts'
import { tjenesten } from './kontekst.ts'
import { medlemMaskin } from './maskin.ts'
import { medlemSammendrag } from './sammendrag.ts'

const somLagmedlem = (om: string, hvem: MedlemKontekst['hvem']): Lagmedlem => {
  switch (hvem.slag) {
    case 'ansatt':
      return { om, slag: 'ansatt', person: hvem.ansatt.person }
    case 'foresatt':
      return { om, slag: 'foresatt', foresatt: hvem.foresatt }
    case 'barnet':
      return { om, slag: 'barnet' }
    default:
      return { om, slag: 'tjeneste', tjeneste: tjenesten(hvem) ?? 'fraBarnetsLiv' }
  }
}

/** Laget: each member of the team around the child is one of its own, as long as they are in it. */
export const medlem = {
  navn: 'medlem',
  hendelser: medlemhendelser,
  begynner: { type: 'medlem.kommet', krav: { faste: ['aktiv'] } },
  maskin: () => medlemMaskin,
  upcastere: {},
  frister: () => [],
  tilSaken: ({ om = '', ...hendelse }, { hvem }): FraProsess => {
    if (hendelse.type === 'medlem.kommet')
      return { ...hendelse, type: 'intern.medlemKommet', data: somLagmedlem(om, hvem) }
    const type = hendelse.type === 'medlem.gatt' ? 'intern.medlemGatt' : 'intern.fastKontakt'
    return { ...hendelse, type, data: { om } }
  },
  mottakere: () => [],
  personer: ({ hvem }) => (hvem.slag === 'ansatt' ? [hvem.ansatt.person] : []),
  vei: {},
  sammendrag: medlemSammendrag,
} as const satisfies Prosess<MedlemKontekst>
