import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { normaleSkoledager } from '../../machines/fravaer/naervaer.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import { Omraade } from '../../machines/rutine/skjema.ts'
import type { KravNavn } from '../../machines/rutine/trinn.ts'
import type { Utkast, Utkastrad } from '../../machines/sak/kontekst.ts'
import { utenGrunn } from '../../machines/sak/krav/bordet.ts'
import { mangler as manglerNaa } from '../../machines/sak/krav/mangler.ts'
import type { Trinnkrav } from '../../machines/sak/krav/params.ts'
import { levendeRader, planensEvaluering } from '../../machines/sak/plan/rad.ts'
import { steg } from '../../machines/sak/tilstand.ts'
import type { Sak } from './sak.ts'
import { dagerGaar, holder, kandidater, mottaker, naar } from './sak.ts'

type Utfall = DataFor<'plan.evaluert'>['utfall'][string]
const SVAR = { gjennomfort: 'ja', hjalp: 'delvis', resultat: 'Prøvd i fire uker' } as const
export const VIDERE: Utfall = { utfall: 'viderefores', ...SVAR }
export const JUSTERES: Utfall = { utfall: 'justeres', ...SVAR }
export const AVSLUTTES: Utfall = { utfall: 'avsluttes', ...SVAR, sluttgrunn: 'fullfort' }

/** What a child told in a talk, and has not yet seen written down. */
export const HORT = {
  resultat: 'hort',
  form: 'samtale',
  syn: 'Gruer seg til garderoben.',
  ord: 'barnets',
  sett: 'ikkeSett',
} as const

export const BEGRUNNET = { begrunnelse: 'Vurdert av laget' }

export const rad = (evalueres: string | null, endring: Partial<Utkastrad> = {}): Utkastrad => ({
  omraade: 'Trygghet',
  hvorfor: 'Uro om morgenen',
  tiltak: ['Fast voksen ved døra'],
  kjennetegn: 'Kommer inn når det ringer',
  ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
  evalueres,
  rettetMot: 'miljo',
  fra: null,
  ...endring,
})

/** A draft with a goal and these rows. */
export const utkast = (...rader: Utkastrad[]): Utkast => ({ maal: 'Trygg på skolen', rader })

/** The evaluation of the plan in force, with an outcome for each living row, the last one repeated. */
export const evaluering = (
  { snapshot, idag }: Sak,
  ...utfall: Utfall[]
): DataFor<'plan.evaluert'> => {
  const { gjeldende } = snapshot.context.plan
  const rader = gjeldende ? levendeRader(gjeldende) : []
  const siste = utfall.at(-1) ?? VIDERE
  return {
    ...(gjeldende && idag < planensEvaluering(gjeldende) && BEGRUNNET),
    deltakere: ['barnet', 'foresatte'],
    oppsummering: 'Gått gjennom rad for rad',
    utfall: Object.fromEntries(rader.map(({ id }, i) => [id, utfall[i] ?? siste])),
  }
}

/** The relay goes to the first candidate whose role fits. */
export const giVidere = (sak: Sak, passer: (rolle: string) => boolean) => {
  const til = kandidater(sak.rutine).find((k) => passer(k.rolle))
  if (!til) throw new Error('no candidate fits')
  naar(sak, holder(sak), 'stafett.tilbudt', { til, overlevering: 'Kort om saken' })
  naar(sak, mottaker(sak), 'stafett.mottatt', {})
}

/** How each requirement is met by somebody's work. Complete, or it does not compile. */
const arbeid: Record<KravNavn, (sak: Sak, til: TrinnNr) => void> = {
  undringKonkretisert: (sak) =>
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] }),
  foresatteKontaktet: (sak) =>
    naar(sak, holder(sak), 'foresatte.kontaktet', {
      resultat: 'kontaktet',
      maate: 'telefon',
      oppsummering: 'Enige om et møte',
    }),
  barnetsStemme: (sak) =>
    naar(sak, holder(sak), 'barnet.hort', {
      resultat: 'hort',
      form: 'samtale',
      syn: 'Vil ha ro',
      ord: 'barnets',
      sett: 'ikkeSett',
    }),
  droftetFoerSamtalen: (sak) =>
    naar(sak, holder(sak), 'tiltaksleder.droftet', { oppsummering: 'Drøftet' }),
  droftetMedTiltaksleder: (sak) =>
    naar(sak, holder(sak), 'tiltaksleder.droftet', { oppsummering: 'Drøftet' }),
  samtaleHoldt: (sak) => {
    oppfyll(sak, 'samtale')
    naar(sak, holder(sak), 'samtale.holdt', { deltakere: ['foresatte'], oppsummering: 'Møte' })
  },
  inviterteVarMed: (sak) => {
    const deltakere = utenGrunn(sak.stand.sak.context, sak.rutine)
    naar(sak, holder(sak), 'deltakelse.begrunnet', { deltakere, grunn: 'Kunne ikke den dagen' })
  },
  alleOmraaderVurdert: (sak) => {
    for (const omraade of Omraade.options) {
      const data = { omraade, risiko: [], beskyttelse: [], oppsummering: 'Sett på' }
      naar(sak, holder(sak), 'kartlegging.registrert', data)
    }
  },
  forstaaelseFraHverSide: (sak) => {
    for (const side of ['arena', 'foresatte', 'barnet'] as const) {
      const data = { resultat: 'gitt' as const, side, forstaaelse: 'Slik ser vi det' }
      naar(sak, holder(sak), 'forstaaelse.gitt', data)
    }
  },
  fellesForstaaelse: (sak) => {
    oppfyll(sak, 'enighet')
    naar(sak, holder(sak), 'forstaaelse.enighet', { oppsummering: 'Dette ser vi sammen' })
  },
  planKlar: (sak) => {
    const rader = [rad(leggTilDager(sak.idag, 30)), rad(leggTilDager(sak.idag, 40))]
    naar(sak, holder(sak), 'plan.utkastLagret', utkast(...rader))
  },
  evalueringHoldt: (sak) => naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE)),
  holderRolle: (sak, til) => giVidere(sak, (r) => holdere(sak, til).includes(r)),
  hjelpetjenesterVurdert: (sak) =>
    naar(sak, holder(sak), 'hjelpetjenester.vurdert', { tjenester: [], vurdering: 'Ikke nå' }),
  kontaktformAvklart: (sak) =>
    naar(sak, holder(sak), 'kontaktform.avklart', { former: ['fysisk'], avtale: 'Hver dag' }),
  normaltNaervaer: (sak) => {
    const { rutine, snapshot } = sak
    const { dager } = snapshot.context.fravaer
    const har = () => normaleSkoledager(rutine, dager, snapshot.context.opprettet, sak.idag)
    while (har() < rutine.normaltNaervaer.skoledager) dagerGaar(1)(sak)
  },
}

const holdere = ({ rutine }: Sak, nr: TrinnNr): readonly string[] => rutine.trinn[nr].stafettholder

/** What this part of the present trinn's requirements still lacks. */
export const igjen = ({ rutine, snapshot, idag }: Sak, trinn: Trinnkrav): KravNavn[] => {
  const hendelse = { aktor: { id: 'ingen', roller: [] }, skjedde: idag }
  return manglerNaa({ trinn }, { rutine, kontekst: snapshot.context, hendelse }).map(
    ({ krav }) => krav as KravNavn,
  )
}

/** What cannot be done where another is left undone: nobody is missed at a talk that was not held. */
export const BYGGER_PAA: Partial<Record<KravNavn, KravNavn>> = { inviterteVarMed: 'samtaleHoldt' }

/** Does the work that the requirements ask for, all but one and what builds on it; what takes time first. */
export const oppfyll = (sak: Sak, trinnkrav: Trinnkrav, utenom?: KravNavn) => {
  const her = sak.snapshot.context.trinn
  const til = trinnkrav === 'hev' ? her + 1 : trinnkrav === 'senk' ? her - 1 : her
  for (let runde = 0; runde < 30; runde++) {
    const liste = igjen(sak, trinnkrav).filter(
      (k) => k !== utenom && (!utenom || BYGGER_PAA[k] !== utenom),
    )
    const neste = liste.find((k) => k === 'normaltNaervaer') ?? liste[0]
    if (!neste) return
    arbeid[neste](sak, til as TrinnNr)
  }
  throw new Error(`${trinnkrav} in trinn ${her} is never met: ${igjen(sak, trinnkrav)}`)
}

/** Goes on inside trinn 1–3 to the substep, by doing what the routine asks. */
export const tilSteg =
  (maal: 'kartlegge' | 'forstaa' | 'planlegge' | 'folgeOpp') =>
  (sak: Sak): void => {
    if (steg(sak.snapshot) === maal) return
    switch (steg(sak.snapshot)) {
      case 'kartlegge':
        oppfyll(sak, 'kartlagt')
        break
      case 'forstaa':
        arbeid.fellesForstaaelse(sak, sak.snapshot.context.trinn)
        break
      case 'planlegge':
        iverksett(sak)
        break
      default:
        throw new Error(`no way from ${steg(sak.snapshot)} to ${maal}`)
    }
    tilSteg(maal)(sak)
  }

/** A plan of two rows is put in force. */
export const iverksett = (sak: Sak): void => {
  oppfyll(sak, 'iverksett')
  naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
}

/** One step up, all that the routine asks done on the way. */
export const hevet = (sak: Sak): void => {
  if (sak.snapshot.context.trinn > 0) tilSteg('folgeOpp')(sak)
  oppfyll(sak, 'hev')
  naar(sak, holder(sak), 'trinn.hevet', BEGRUNNET)
}

/** Up the stair to the trinn. */
export const iTrinn =
  (nr: TrinnNr) =>
  (sak: Sak): void => {
    while (sak.snapshot.context.trinn < nr) hevet(sak)
  }
