import type { plan as nb } from '../nb/plan.ts'
import { parten, partslag } from './part.ts'

export const plan: typeof nb = {
  'plan.utkastLagret': {
    tittel: 'Skriv på planen',
    beskrivelse: 'Lag eit utkast saman. Det gjeld ikkje før de set det i kraft.',
    setning: '{hvem} skreiv på utkastet til tiltaksplan.',
    felt: {
      maal: 'Mål for planen',
      rader: 'Tiltaksplan',
      omraade: 'Område',
      hvorfor: 'Kvifor',
      tiltak: 'Tiltak',
      kjennetegn: 'Kjenneteikn',
      ...parten,
      ansvarlig: 'Ansvarleg',
      evalueres: 'Evaluering',
      rettetMot: 'Retta mot',
      fra: 'Held fram med eit tidlegare tiltak',
    },
    valg: {
      slag: partslag,
      rettetMot: {
        individ: 'Barnet sjølv',
        gruppe: 'Gruppa rundt barnet',
        miljo: 'Miljøet',
        familie: 'Familien',
      },
    },
    hjelp: {
      maal: 'Kva skal bli annleis?',
      omraade: 'Kvar treng barnet hjelp?',
      hvorfor: 'Hjelp til kva, heilt konkret?',
      kjennetegn: 'Korleis ser de at det verkar?',
      ansvarlig: 'Kven syter for at det blir gjort?',
      evalueres: 'Når ser de om det verkar?',
    },
  },
  'plan.utkastForkastet': {
    tittel: 'Forkast utkastet',
    beskrivelse: 'Utkastet blir borte. Ein plan som gjeld, blir ståande.',
    setning: '{hvem} forkasta utkastet til tiltaksplan.',
  },
  'plan.iverksatt': {
    tittel: 'Set planen i kraft',
    beskrivelse: 'Frå no gjeld planen for alle, og han står til de evaluerer han.',
    setning: '{hvem} sette tiltaksplanen i kraft.',
    felt: { begrunnelse: 'Kvifor trengst denne planen no?' },
    hjelp: { begrunnelse: 'Kort, for den som les saka seinare.' },
  },
  'plan.forfalt': {
    tittel: 'Meld at planen skal evaluerast',
    beskrivelse: 'Skjer av seg sjølv når datoen for evaluering er nådd.',
    setning: 'Datoen for å evaluere planen er komen.',
  },
  'plan.evaluert': {
    tittel: 'Evaluer planen',
    beskrivelse: 'Gå gjennom kvart tiltak: Blei det gjort, hjelpte det, og kva skjer no?',
    setning: '{hvem} evaluerte tiltaksplanen.',
    felt: {
      deltakere: 'Kven var med?',
      utfall: 'Tiltaka i planen',
      gjennomfort: 'Blei det gjort?',
      hjalp: 'Hjelpte det?',
      resultat: 'Kva kom ut av det?',
      sluttgrunn: 'Kvifor blir det avslutta?',
      oppsummering: 'Kva blei de einige om?',
      begrunnelse: 'Kvifor evaluerer de før avtalt dato?',
      samordning: 'Kor godt dreg de i same retning?',
    },
    valg: {
      utfall: {
        viderefores: 'Blir ført vidare',
        justeres: 'Blir justert',
        avsluttes: 'Blir avslutta',
      },
      gjennomfort: { ja: 'Ja', delvis: 'Delvis', nei: 'Nei' },
      hjalp: { ja: 'Ja', delvis: 'Delvis', nei: 'Nei', vetIkke: 'Veit ikkje enno' },
      sluttgrunn: {
        fullfort: 'Det er fullført',
        ordinaertArbeid: 'Det er blitt ein del av det vanlege arbeidet',
        pauset: 'Det blir sett på pause',
        hjalpIkke: 'Det hjelpte ikkje',
      },
    },
    hjelp: {
      begrunnelse: 'Tiltaka treng tid til å verke. Sei kort kva som gjer at de ikkje ventar.',
      samordning: 'Kvar på samordningstrappa er laget no?',
    },
  },
  'tiltak.meldt': {
    tittel: 'Sei korleis det går med eit tiltak',
    beskrivelse:
      'Eit par ord er nok. Dei står ved tiltaket i planen, og er med når planen blir evaluert.',
    setning: '{hvem} sa korleis det går med eit tiltak.',
    felt: { rad: 'Kva tiltak?', gjort: 'Korleis går det?', hvordan: 'Vil du seie meir om det?' },
    valg: {
      gjort: { ja: 'Blir gjort som avtalt', delvis: 'Blir delvis gjort', nei: 'Blir ikkje gjort' },
    },
    hjelp: { hvordan: 'Kva ser du? Er det noko som hindrar?' },
  },
  'plan.viderefort': {
    tittel: 'La planen stå ein periode til',
    beskrivelse: 'Tiltaka som går vidare, står uendra til neste evaluering.',
    setning: '{hvem} lét planen stå ein periode til. Neste evaluering er {evalueres}.',
    felt: { evalueres: 'Når er neste evaluering?' },
  },
  'plan.avsluttet': {
    tittel: 'Avslutt planen',
    beskrivelse: 'Når tiltaka ikkje trengst lenger. Saka er open til de avsluttar saka òg.',
    setning: '{hvem} avslutta tiltaksplanen.',
    felt: { grunn: 'Kvifor blir planen avslutta?' },
  },
}
