import type { Prosess } from '../prosess/prosess.ts'
import { stemmeFrister } from './frister.ts'
import { stemmehendelser } from './hendelser.ts'
import type { StemmeKontekst } from './kontekst.ts'
import { stemmeMaskin } from './maskin.ts'
import { stemmeSammendrag } from './sammendrag.ts'
import { stemmeUpcastere } from './upcast.ts'

/** Barnets stemme: each thing a child has told is an entry of its own, until it is answered. */
export const stemme = {
  navn: 'stemme',
  hendelser: stemmehendelser,
  begynner: { type: 'barnet.hort', krav: { faste: ['aktiv'] } },
  maskin: () => stemmeMaskin,
  upcastere: stemmeUpcastere,
  frister: stemmeFrister,
  /** The requirement asks when the child was heard last, and looks no further. */
  tilSaken: ({ type, om = '', ...hendelse }) =>
    type === 'barnet.hort' ? { ...hendelse, type: 'intern.barnetHort', data: { om } } : null,
  mottakere: (til, { skrevetAv }) => (til === 'skrevetAv' ? [skrevetAv] : []),
  personer: ({ skrevetAv, svar }) => [skrevetAv, ...(svar ? [svar.skrevetAv] : [])],
  vedlegg: ({ hort }) => (hort?.verktoy?.bilde ? [hort.verktoy.bilde.vedlegg] : []),
  vei: { barnetsStemme: 'barnet.hort' },
  sammendrag: stemmeSammendrag,
} as const satisfies Prosess<StemmeKontekst>
