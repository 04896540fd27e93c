import type { Prosess } from '../prosess/prosess.ts'
import { valgt } from '../prosess/valg.ts'
import { hjemmelhendelser } from './hendelser.ts'
import type { HjemmelKontekst } from './kontekst.ts'
import { hjemmelMaskin } from './maskin.ts'

/** What lets a service in where consent cannot be waited for: its basis in law, why, and who decided. */
export const hjemmel = {
  navn: 'hjemmel',
  hendelser: hjemmelhendelser,
  begynner: { type: 'hjemmel.brukt', krav: { faste: ['aktiv'] } },
  maskin: () => hjemmelMaskin,
  upcastere: {},
  frister: () => [],
  tilSaken: ({ om = '', ...hendelse }, { tjeneste, dato, opphort }) =>
    opphort
      ? { ...hendelse, type: 'intern.grunnlagBorte', data: { om } }
      : {
          ...hendelse,
          type: 'intern.grunnlagGitt',
          data: { om, tjeneste, fra: dato, til: null },
        },
  mottakere: () => [],
  personer: ({ besluttetAv, opphort }) => [besluttetAv, ...(opphort ? [opphort.besluttetAv] : [])],
  vei: {},
  sammendrag: ({ tjeneste, hjemmel, begrunnelse, dato, besluttetAv, opphort }) => ({
    tjenesteId: tjeneste,
    tjeneste: valgt('hjemmel.brukt', 'tjeneste', tjeneste),
    /** Its id among those of the routine. */
    hjemmel,
    begrunnelse,
    dato,
    besluttetAv,
    opphort: opphort && {
      dato: opphort.dato,
      grunn: opphort.grunn,
      besluttetAv: opphort.besluttetAv,
    },
  }),
} as const satisfies Prosess<HjemmelKontekst>
