import type { Person } from '../../db/store.ts'
import type { RequestContext } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { feltFraZod } from '../api/feltfeil.ts'
import type { Grunn } from '../api/grunner.ts'
import { grunnTekst } from '../api/grunner.ts'
import { oversett } from '../tekster/oversett.ts'
import { erSynlig } from '../tilgang/sak.ts'
import type { Klar } from './cache.ts'
import type { Svar } from './forsteSvar.ts'
import { svarAv } from './forsteSvar.ts'
import type { Outcome } from './outcome.ts'
import { endringerSiden } from './visning/endringer.ts'
import { mangelviser } from './visning/mangler.ts'

type OK = Extract<Outcome, { outcome: 'ok' }>
type Avslag = Exclude<Outcome, OK>

/** What was sent, for saying what is wrong with it. */
export type Sendt = {
  data: unknown
  forventetVersjon: number
  /** The case; null when one was to be opened. */
  sak: ({ id: string } & Klar) | null
}

type Sporsmaal = Pick<RequestContext, 'store' | 'spraak' | 'klokke'> & { person: Person }

/** The answer to the sender: where the case is now, or an error of the closed set. */
export const svarEllerFeil = async (
  outcome: Outcome,
  ctx: Sporsmaal,
  sendt: Sendt,
): Promise<Svar> => {
  if (outcome.outcome === 'ok') return svarAv(outcome)
  throw await feilFor(outcome, ctx, sendt)
}

const feilFor = async (
  outcome: Avslag,
  { store, spraak, person, klokke }: Sporsmaal,
  { data, forventetVersjon, sak }: Sendt,
): Promise<StafettFeil> => {
  const ugyldig = (sti: string, grunn: Grunn) =>
    new StafettFeil({ kode: 'UGYLDIG_DATA', felt: [{ sti, grunn: grunnTekst(grunn, spraak) }] })
  switch (outcome.outcome) {
    case 'ukjentHendelse':
      return ugyldig('hendelse.type', 'valg')
    case 'ugyldigDato':
      return ugyldig('skjedde', 'utenfor')
    case 'kommandoBruktOm':
      return ugyldig('kommandoId', 'brukt')
    case 'ugyldig':
      return new StafettFeil({ kode: 'UGYLDIG_DATA', felt: feltFraZod(outcome, data, spraak) })
    case 'mangler': {
      const mangler = sak ? mangelviser(sak, spraak)(outcome.mangler) : []
      return new StafettFeil({ kode: 'IKKE_TILLATT', mangler })
    }
    case 'ikkeHer': {
      const mangel = { krav: 'ikkeHer', tekst: oversett(spraak)('krav.ikkeHer'), vei: null }
      return new StafettFeil({ kode: 'IKKE_TILLATT', mangler: [mangel] })
    }
    case 'harAktivSak': {
      const { sakId } = outcome
      const vist = await erSynlig({ store, hvem: person, sakId })
      const tekst = oversett(spraak)(vist ? 'krav.harAktivSak' : 'krav.harSakSkjult')
      const mangel = { krav: 'harAktivSak', tekst, vei: null, ...(vist && { sakId }) }
      return new StafettFeil({ kode: 'IKKE_TILLATT', mangler: [mangel] })
    }
    case 'konflikt': {
      const siden = sak ? await endringerSiden(store, sak, forventetVersjon, spraak) : []
      if (sak)
        store.lesing.logg([
          { personId: person.id, sakId: sak.id, barnId: null, hva: 'endringer', tid: klokke() },
        ])
      return new StafettFeil({ kode: 'KONFLIKT', versjon: outcome.versjon, endringer: siden })
    }
  }
}
