import type { Prosess } from '../prosess/prosess.ts'
import { samtykkeFrister } from './frister.ts'
import { samtykkehendelser } from './hendelser.ts'
import type { SamtykkeKontekst } from './kontekst.ts'
import { heltFra } from './kontekst.ts'
import { samtykkeMaskin } from './maskin.ts'
import { samtykkeOppgaver } from './oppgaver.ts'
import { samtykkeSammendrag } from './sammendrag.ts'

/** Consent that lifts confidentiality towards one service: each is one of its own, with its own end. */
export const samtykke = {
  navn: 'samtykke',
  hendelser: samtykkehendelser,
  begynner: { type: 'samtykke.gitt', krav: { faste: ['aktiv'] } },
  maskin: () => samtykkeMaskin,
  upcastere: {},
  frister: samtykkeFrister,
  oppgaver: samtykkeOppgaver,
  /** The case remembers the services that may be let in, and no more. */
  tilSaken: ({ om = '', ...hendelse }, egen) => {
    if (egen.trukket || egen.utlopt)
      return { ...hendelse, type: 'intern.grunnlagBorte', data: { om } }
    const fra = heltFra(egen)
    if (fra === null) return null
    const { tjeneste, til } = egen
    return { ...hendelse, type: 'intern.grunnlagGitt', data: { om, tjeneste, fra, til } }
  },
  mottakere: () => [],
  personer: ({ gitt }) => gitt.map(({ skrevetAv }) => skrevetAv),
  vedlegg: ({ ark }) => ark,
  vei: {},
  sammendrag: samtykkeSammendrag,
} as const satisfies Prosess<SamtykkeKontekst>
