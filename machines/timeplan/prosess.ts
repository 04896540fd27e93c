import { leggTilDager } from '../kalender/dato.ts'
import { nesteSkoledag } from '../kalender/skoledager.ts'
import type { Prosess } from '../prosess/prosess.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Frist } from '../sak/frister.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import { timeplanhendelser } from './hendelser.ts'
import type { TimeplanKontekst } from './kontekst.ts'
import { hjemmetider, sisteDag } from './kontekst.ts'
import { timeplanMaskin } from './maskin.ts'
import { timeplanSammendrag } from './sammendrag.ts'

/** Somebody sees that the child is back, or agrees anew: on its last day, and the day after it is called out. */
const timeplanFrister = (
  rutine: Rutine,
  egen: TimeplanKontekst,
  { hvile, lukket }: SakKontekst,
): Frist[] => {
  if (egen.utlopt || egen.slutt || hvile || lukket) return []
  const til = sisteDag(egen)
  const utrop = { dato: leggTilDager(til, 1), hendelse: 'timeplan.utlopt' }
  return [{ type: 'timeplanSlutt', forfaller: nesteSkoledag(til, rutine), utrop }]
}

/** Drømmetimeplan, as it was agreed: a reduced week with an end, which climbs to the whole week. */
export const timeplan = {
  navn: 'timeplan',
  hendelser: timeplanhendelser,
  begynner: { type: 'timeplan.avtalt', krav: { faste: ['aktiv', 'ingenAvtaltUke'] } },
  maskin: () => timeplanMaskin,
  upcastere: {},
  frister: timeplanFrister,
  /** The case counts no absence on a day that is agreed to be at home. */
  tilSaken: ({ type, om = '', ...hendelse }, egen) => {
    if (type === 'timeplan.avtalt')
      return { ...hendelse, type: 'intern.hjemmeAvtalt', data: { tider: hjemmetider(om, egen) } }
    return egen.slutt ? { ...hendelse, type: 'intern.hjemmeSlutt', data: { om } } : null
  },
  mottakere: () => [],
  personer: ({ skrevetAv, slutt }) => [skrevetAv, ...(slutt ? [slutt.skrevetAv] : [])],
  vedlegg: ({ vedlegg }) => (vedlegg ? [vedlegg] : []),
  vei: { ingenAvtaltUke: 'timeplan.avsluttet' },
  sammendrag: timeplanSammendrag,
} as const satisfies Prosess<TimeplanKontekst>
