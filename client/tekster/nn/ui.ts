import type { Tekster } from '../typer.ts'

export const ui: Pick<Tekster, 'felles' | 'person' | 'trapp' | 'frist' | 'soyler'> = {
  felles: {
    laster: 'Hentar …',
    lukk: 'Lukk',
    avbryt: 'Avbryt',
    provIgjen: 'Prøv igjen',
    feilId: 'Oppgje dette nummeret om du bed om hjelp: {id}',
  },
  person: { holder: 'held stafetten' },
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
    teller: 'Tel med',
    tellerIkke: 'Tel ikkje med',
    ja: 'Ja',
    nei: 'Nei',
  },
}
