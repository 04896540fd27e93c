import type { Tekster } from '../typer.ts'

export const evaluering: Tekster['evaluering'] = {
  tilbake: 'Til planen til <fornavn></fornavn>',
  gjenstaar: 'Før de kjem vidare',
  ikkeEnna: 'Dette går ikkje enno',
  saaVi: 'Såg de det?',
  utfall: 'Kva skjer med tiltaket no?',
  gjennomgaatt: 'Gjennomgåtte tiltak',
  framdrift: '{gjort} av {av}',
  tiltak: 'Tiltak {nr} av {av}',
  tilSlutt: 'Til slutt',
  forrige: 'Førre',
  neste: 'Neste',
  tidlig: 'De avtalte å evaluere {dato}. Gjer de det no, spør vi til slutt kvifor de ikkje ventar.',
  sendt: 'Evalueringa er lagra i saka',
  evaluert: 'Planen er evaluert',
  ingen: 'Ingen plan å evaluere no',
  ingenHva: 'Ein plan kan evaluerast når han er sett i kraft.',
  stemmene: {
    tittel: 'Dette har {fornavn} fortalt',
    ingen: '{fornavn} har ikkje fortalt noko i denne perioden.',
    venter: 'ventar på svar',
    besvart: 'har fått svar',
    alt: 'Sjå stemma til {fornavn}',
  },
  videre: {
    tittel: 'Vegen vidare',
    juster: 'Juster planen',
    justerBeskrivelse: 'Utkastet til ein ny versjon startar med tiltaka som går vidare.',
  },
}
