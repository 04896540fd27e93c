import { parten, partslag } from './part.ts'

/** The plan of measures and its evaluations. */
export const plan = {
  'plan.utkastLagret': {
    tittel: 'Skriv på planen',
    beskrivelse: 'Lag et utkast sammen. Det gjelder ikke før dere setter det i kraft.',
    setning: '{hvem} skrev på utkastet til tiltaksplan.',
    felt: {
      maal: 'Mål for planen',
      rader: 'Tiltaksplan',
      omraade: 'Område',
      hvorfor: 'Hvorfor',
      tiltak: 'Tiltak',
      kjennetegn: 'Kjennetegn',
      ...parten,
      ansvarlig: 'Ansvarlig',
      evalueres: 'Evaluering',
      rettetMot: 'Rettet mot',
      fra: 'Fortsetter et tidligere tiltak',
    },
    valg: {
      slag: partslag,
      rettetMot: {
        individ: 'Barnet selv',
        gruppe: 'Gruppa rundt barnet',
        miljo: 'Miljøet',
        familie: 'Familien',
      },
    },
    hjelp: {
      maal: 'Hva skal bli annerledes?',
      omraade: 'Hvor trenger barnet hjelp?',
      hvorfor: 'Hjelp til hva, helt konkret?',
      kjennetegn: 'Hvordan ser dere at det virker?',
      ansvarlig: 'Hvem sørger for at det blir gjort?',
      evalueres: 'Når ser dere om det virker?',
    },
  },
  'plan.utkastForkastet': {
    tittel: 'Forkast utkastet',
    beskrivelse: 'Utkastet blir borte. En plan som gjelder, blir stående.',
    setning: '{hvem} forkastet utkastet til tiltaksplan.',
  },
  'plan.iverksatt': {
    tittel: 'Sett planen i kraft',
    beskrivelse: 'Fra nå gjelder planen for alle, og den står til dere evaluerer den.',
    setning: '{hvem} satte tiltaksplanen i kraft.',
    felt: { begrunnelse: 'Hvorfor trengs denne planen nå?' },
    hjelp: { begrunnelse: 'Kort, for den som leser saken senere.' },
  },
  'plan.forfalt': {
    tittel: 'Meld at planen skal evalueres',
    beskrivelse: 'Skjer av seg selv når datoen for evaluering er nådd.',
    setning: 'Datoen for å evaluere planen er nådd.',
  },
  'plan.evaluert': {
    tittel: 'Evaluer planen',
    beskrivelse: 'Gå gjennom hvert tiltak: Ble det gjort, hjalp det, og hva skjer nå?',
    setning: '{hvem} evaluerte tiltaksplanen.',
    felt: {
      deltakere: 'Hvem var med?',
      utfall: 'Tiltakene i planen',
      gjennomfort: 'Ble det gjort?',
      hjalp: 'Hjalp det?',
      resultat: 'Hva kom ut av det?',
      sluttgrunn: 'Hvorfor avsluttes det?',
      oppsummering: 'Hva ble dere enige om?',
      begrunnelse: 'Hvorfor evaluerer dere før avtalt dato?',
      samordning: 'Hvor godt drar dere i samme retning?',
    },
    valg: {
      utfall: { viderefores: 'Videreføres', justeres: 'Justeres', avsluttes: 'Avsluttes' },
      gjennomfort: { ja: 'Ja', delvis: 'Delvis', nei: 'Nei' },
      hjalp: { ja: 'Ja', delvis: 'Delvis', nei: 'Nei', vetIkke: 'Vet ikke ennå' },
      sluttgrunn: {
        fullfort: 'Det er fullført',
        ordinaertArbeid: 'Det er blitt en del av det vanlige arbeidet',
        pauset: 'Det settes på pause',
        hjalpIkke: 'Det hjalp ikke',
      },
    },
    hjelp: {
      begrunnelse: 'Tiltakene trenger tid til å virke. Si kort hva som gjør at dere ikke venter.',
      samordning: 'Hvor på samordningstrappen er laget nå?',
    },
  },
  'tiltak.meldt': {
    tittel: 'Si hvordan det går med et tiltak',
    beskrivelse:
      'Et par ord er nok. De står ved tiltaket i planen, og er med når planen evalueres.',
    setning: '{hvem} sa hvordan det går med et tiltak.',
    felt: { rad: 'Hvilket tiltak?', gjort: 'Hvordan går det?', hvordan: 'Vil du si mer om det?' },
    valg: {
      gjort: { ja: 'Blir gjort som avtalt', delvis: 'Blir delvis gjort', nei: 'Blir ikke gjort' },
    },
    hjelp: { hvordan: 'Hva ser du? Er det noe som hindrer?' },
  },
  'plan.viderefort': {
    tittel: 'La planen stå en periode til',
    beskrivelse: 'Tiltakene som går videre, står uendret til neste evaluering.',
    setning: '{hvem} lot planen stå en periode til. Neste evaluering er {evalueres}.',
    felt: { evalueres: 'Når er neste evaluering?' },
  },
  'plan.avsluttet': {
    tittel: 'Avslutt planen',
    beskrivelse: 'Når tiltakene ikke trengs lenger. Saken er åpen til dere avslutter den også.',
    setning: '{hvem} avsluttet tiltaksplanen.',
    felt: { grunn: 'Hvorfor avsluttes planen?' },
  },
}
