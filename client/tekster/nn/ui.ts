import type { Tekster } from '../typer.ts'

export const ui: Pick<
  Tekster,
  'felles' | 'ulagret' | 'person' | 'trapp' | 'frist' | 'soyler' | 'telling'
> = {
  felles: {
    laster: 'Hentar …',
    lukk: 'Lukk',
    avbryt: 'Avbryt',
    provIgjen: 'Prøv igjen',
    ramse: '{foran} og {sist}',
    feilId: 'Oppgi dette nummeret om du ber om hjelp: {id}',
    /** One part of a page. */
    hentefeil: {
      hva: 'Får ikkje henta «{del}»',
      trygt: 'Det du har lagra, er trygt.',
      gjor: 'Prøv igjen om litt.',
    },
  },
  ulagret: {
    sporsmaal: 'Forlate sida?',
    hva: 'Det du har skrive, er ikkje lagra enno, og blir borte om du går.',
    forlat: 'Forlat sida',
  },
  person: { holder: 'held stafetten', tidligereForesatt: 'Tidlegare føresett' },
  trapp: {
    navn: 'Tiltakstrappa',
    gjort: 'Trinn {nr} ✓',
    naa: 'Trinn {nr} · no',
    senere: 'Trinn {nr}',
  },
  frist: { forfalt: 'Over fristen', iDag: 'I dag' },
  soyler: {
    visDager: '{antall, plural, =0 {Ingen dagar borte} one {Vis dagen} other {Vis dei # dagane}}',
    dato: 'Dato',
    fravaer: 'Fråvær',
    teller: 'Tel',
    tellerIkke: 'Tel ikkje',
    hjemme: 'Avtalt heime',
    ja: 'Ja',
    nei: 'Nei',
  },
  telling: {
    kalender: 'Dagane i {periode}: {teller} tel, {tellerIkke} tel ikkje',
    teller: '{antall, plural, =0 {Ingen dagar tel} one {# dag tel} other {# dagar tel}}',
    utelatt: '{antall, plural, one {# dag tel ikkje: {grunn}} other {# dagar tel ikkje: {grunn}}}',
    sykdom:
      'Sjuk {fra} skuledagar eller meir på rad er éin sjukdomsperiode. Dei første {uten} dagane av den tel ikkje. Dei neste tel til det er dokumentert at sjukdommen er samanhengande.',
    imellom: 'Dagar med {imellom} imellom bryt ikkje perioden.',
    vis: '{antall, plural, one {Vis dagen} other {Vis dagane}}',
    grunn: {
      sykdomsperiode: 'sjuk fleire dagar på rad',
      timefravaer: 'berre nokre timar',
      utenforVinduet: 'før {fra}',
      avtaltHjemme: 'avtalt heime',
      ikkeSkoledag: 'helg eller fridag',
      art: 'rutinen tel ikkje denne typen fråvær',
    },
  },
}
