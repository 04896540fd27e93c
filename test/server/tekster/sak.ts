import { aapne, evolve } from '../../../machines/forlop/evolve.ts'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import { prosessFor, skjemaFor } from '../../../machines/forlop/hendelser.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import type { Prosessnavn } from '../../../machines/prosess/register.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { SakKontekst } from '../../../machines/sak/kontekst.ts'
import type { SakSnapshot } from '../../../machines/sak/tilstand.ts'
import { somJson } from '../../../server/sak/visning/somJson.ts'
import { FAR, MOR } from '../../stotte/sak.ts'

export const IDAG = '2026-11-20'
const NAVN: Record<string, string> = { kari: 'Kari Prøve', 'ny-enhet': 'Ny skole' }
export const navn = (id: string) => NAVN[id] ?? 'Tone Syntetisk'

const nyStand = (rutine: Rutine): Stand =>
  aapne(rutine, {
    id: 'h0',
    type: 'sak.opprettet',
    data: {
      rutine: { id: rutine.id, versjon: rutine.versjon },
      barn: 'barn',
      enhet: 'enhet',
      stafettholder: { person: 'kari', rolle: 'kontaktlaerer' },
    },
    aktor: { id: 'kari', roller: ['kontaktlaerer'] },
    skjedde: '2026-11-02',
    registrert: '2026-11-02T10:00:00Z',
  })

export const nySak = (rutine: Rutine): SakSnapshot => nyStand(rutine).sak

type Skritt = { type: HendelseType; data: unknown }

/** One of each kind, so that there is something to ask about: the memory of it, by the name of its process. */
const eksempler: Record<Prosessnavn, Skritt> = {
  stemme: {
    type: 'barnet.hort',
    data: { resultat: 'hort', form: 'samtale', syn: 'Vil ha ro', ord: 'barnets', sett: 'enig' },
  },
  mote: {
    type: 'mote.foreslatt',
    data: {
      naar: 'velges',
      slag: 'annet',
      hvem: [
        { slag: 'barnet' },
        { slag: 'foresatt', foresatt: MOR.id },
        { slag: 'ansatt', person: 'tone', rolle: 'tiltaksleder' },
        { slag: 'tjeneste', tjeneste: 'ppt' },
        { slag: 'annen', annen: 'farmor' },
      ],
      form: 'fysisk',
      tolk: false,
      tider: [{ dato: '2026-12-01', kl: '10:00', minutter: 60 }],
    },
  },
  medlem: { type: 'medlem.kommet', data: { slag: 'barnet' } },
  samtykke: {
    type: 'samtykke.gitt',
    data: {
      tjeneste: 'ppt',
      hva: 'Det laget har funnet ut',
      maa: [MOR.id, FAR.id],
      gitt: [MOR.id],
      barnet: 'ikkeEnnaa',
      hvordan: 'muntlig',
      til: '2027-05-03',
    },
  },
  hjemmel: {
    type: 'hjemmel.brukt',
    data: { hjemmel: 'meldeplikt', tjeneste: 'barnevern', begrunnelse: 'Kan ikke vente' },
  },
  timeplan: {
    type: 'timeplan.avtalt',
    data: {
      uke: {
        mandag: 'hjemme',
        tirsdag: 'heleDagen',
        onsdag: 'noenTimer',
        torsdag: 'heleDagen',
        fredag: 'noenTimer',
      },
      fra: '2026-11-09',
      uker: 6,
      hjemmel: 'tilpasset',
      foresatte: [MOR.id],
      barnet: 'samtykker',
      hvordan: 'muntlig',
    },
  },
}

const egen = (rutine: Rutine, type: HendelseType): unknown => {
  const eksempel = eksempler[(prosessFor(type)?.navn ?? 'stemme') as Prosessnavn]
  return evolve(nyStand(rutine), {
    id: 'h1',
    om: 's1',
    ...eksempel,
    aktor: { id: 'kari', roller: [] },
    skjedde: '2026-11-09',
    registrert: '2026-11-09T10:00:00Z',
  }).stand.prosesser.get('s1')?.snapshot.context
}

/** Services that may come in, so that a form can ask which. */
const medSamtykke = (kontekst: SakKontekst): SakKontekst => ({
  ...kontekst,
  grunnlag: (['ppt', 'fraBarnetsLiv'] as const).map((tjeneste) => ({
    om: tjeneste,
    tjeneste,
    fra: '2026-11-09',
    til: null,
  })),
})

/** The plan in force of the example: one row, so that an evaluation has something to ask about. */
export const medPlan = (kontekst: SakKontekst): SakKontekst => ({
  ...kontekst,
  plan: {
    utkast: null,
    tidligere: [],
    gjeldende: {
      nr: 1,
      periode: 1,
      trinn: 1,
      fra: '2026-11-09',
      til: null,
      ansvarlig: { person: 'kari', rolle: 'kontaktlaerer' },
      begrunnelse: null,
      maal: 'Trygg på skolen',
      rader: [
        {
          id: 'h1.1',
          omraade: 'Overganger',
          hvorfor: 'Trygg start på dagen',
          tiltak: ['Møter en fast voksen ved inngangen'],
          kjennetegn: 'Kommer inn når det ringer',
          ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
          evalueres: '2026-12-03',
          rettetMot: 'individ',
          fra: null,
        },
      ],
      evalueringer: [],
      meldt: {},
    },
  },
})

/** The form of an event in a case with a plan in force and one of each process, as JSON Schema. */
export const jsonSkjema = (rutine: Rutine, type: HendelseType) => {
  const kontekst = medSamtykke(medPlan(nySak(rutine).context))
  const ansatte = [{ person: 'tone', rolle: 'tiltaksleder' as const }]
  // The child has moved: the relay is offered to those at the new unit.
  const kandidater = ansatte.map((en) => ({ ...en, enhet: 'ny-enhet' }))
  const foresatte = [MOR, FAR]
  return somJson(
    skjemaFor(type, {
      rutine,
      kontekst,
      egen: egen(rutine, type),
      idag: IDAG,
      kandidater,
      ansatte,
      foresatte,
    }),
  )
}
