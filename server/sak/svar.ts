import type { Person, Store } from '../../db/store.ts'
import type { RequestContext } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { feltFraZod } from '../api/feltfeil.ts'
import type { Grunn } from '../api/grunner.ts'
import { grunnTekst } from '../api/grunner.ts'
import { maalI } from '../api/maal.ts'
import type { Spraak } from '../api/spraak.ts'
import { oversett } from '../tekster/oversett.ts'
import type { Skrivetilgang } from '../tilgang/sak.ts'
import { erSynlig } from '../tilgang/sak.ts'
import { stiTil } from '../vedlegg/sti.ts'
import type { Outcome, Svar } from './outcome.ts'
import { endringerSiden } from './visning/endringer.ts'
import { mangelviser } from './visning/mangler.ts'

/** Who may be asked about a case that the asker does not see: where the child went before, if it has moved. */
async function skjult(store: Store, sakId: string, spraak: Spraak): Promise<string> {
  const t = oversett(spraak)
  const sak = (await store.finnSak(sakId))?.sak
  const barn = sak && (await store.barn.finn(sak.barnId))
  if (!sak || barn?.enhetId === sak.enhetId) return t('krav.harSakSkjult')
  const enhet = (await store.enheter.alle()).find(({ id }) => id === sak.enhetId)?.navn ?? ''
  return t('krav.harSakFoer', { enhet })
}

type Avslag = Exclude<Outcome, { outcome: 'ok' }>

/** What was sent, for saying what is wrong with it. */
export type Sendt = {
  data: unknown
  forventetVersjon: number
  /** What it was sent to, by whoever may act there; null when a case was to be opened. */
  til: { tilgang: Skrivetilgang; om?: string | undefined } | null
}

type Sporsmaal = Pick<RequestContext, 'store' | 'spraak' | 'klokke'> & { person: Person }

/** The answer to the sender: where what they sent to is now, or an error of the closed set. */
export const svarEllerFeil = async (
  outcome: Outcome,
  ctx: Sporsmaal,
  sendt: Sendt,
): Promise<Svar> => {
  if (outcome.outcome === 'ok') return outcome.svar
  throw await feilFor(outcome, ctx, sendt)
}

const feilFor = async (
  outcome: Avslag,
  { store, spraak, person, klokke }: Sporsmaal,
  { data, forventetVersjon, til }: Sendt,
): Promise<StafettFeil> => {
  const ugyldig = (sti: string, grunn: Grunn) =>
    new StafettFeil({ kode: 'UGYLDIG_DATA', felt: [{ sti, grunn: grunnTekst(grunn, spraak) }] })
  switch (outcome.outcome) {
    case 'ukjentHendelse':
      return ugyldig('hendelse.type', 'valg')
    case 'ukjentOm':
      return ugyldig('hendelse.om', 'valg')
    case 'ugyldigDato':
      return ugyldig('skjedde', 'utenfor')
    case 'kommandoBruktOm':
      return ugyldig('kommandoId', 'brukt')
    case 'vedleggBorte':
      return ugyldig(stiTil(data, outcome.vedlegg) ?? '', 'vedleggBorte')
    case 'ugyldig':
      return new StafettFeil({ kode: 'UGYLDIG_DATA', felt: feltFraZod(outcome, data, spraak) })
    case 'mangler': {
      const { klar } = outcome
      const mangler = klar
        ? mangelviser(klar, maalI(spraak, klar.rutine.arena))(outcome.mangler)
        : []
      return new StafettFeil({ kode: 'IKKE_TILLATT', mangler })
    }
    case 'ikkeHer': {
      const mangel = { krav: 'ikkeHer', tekst: oversett(spraak)('krav.ikkeHer'), vei: null }
      return new StafettFeil({ kode: 'IKKE_TILLATT', mangler: [mangel] })
    }
    case 'harAktivSak': {
      const { sakId } = outcome
      const vist = await erSynlig({ store, hvem: person, sakId })
      const tekst = vist ? oversett(spraak)('krav.harAktivSak') : await skjult(store, sakId, spraak)
      const mangel = { krav: 'harAktivSak', tekst, vei: null, ...(vist && { sakId }) }
      return new StafettFeil({ kode: 'IKKE_TILLATT', mangler: [mangel] })
    }
    case 'konflikt': {
      const { versjon, klar } = outcome
      if (!til) return new StafettFeil({ kode: 'KONFLIKT', versjon, endringer: [] })
      const { tilgang, om } = til
      const leses = { tilgang, klar, spraak }
      const endringer = await endringerSiden(store, leses, { om, etter: forventetVersjon })
      const sakId = tilgang.lagret.sak.id
      const lest = { personId: person.id, sakId, barnId: null, tid: klokke() }
      store.lesing.logg([{ ...lest, hva: 'endringer' }])
      return new StafettFeil({ kode: 'KONFLIKT', versjon, endringer })
    }
  }
}
