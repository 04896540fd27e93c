import type { Tekster } from '../typer.ts'

export const idag: Tekster['idag'] = {
  tilbakemeldinger: 'Tilbakemeldingar etter møte',
  blikk: {
    forfalt:
      '{antall, plural, one {Éi sak hos ein annan er over fristen.} other {# saker hos andre er over fristen.}}',
    ingen: 'Ingen saker hos andre er over fristen.',
    forslag:
      '{antall, plural, one {Eitt barn utan sak har fråvær som bør sjåast på.} other {# barn utan sak har fråvær som bør sjåast på.}}',
  },
  forfalt: {
    tittel: 'Over fristen hos andre',
    omfang:
      '{antall, plural, one {# sak} other {# saker}} hos {holdere, plural, one {éin person} other {# personar}}',
    ingen: 'Ingen saker hos andre er over fristen.',
    sted: '{gruppe} · trinn {nr}',
    over: '{antall, plural, one {# dag over} other {# dagar over}}',
    venterPaa: 'Ventar på {navn}',
    minn: 'Minn om',
    minnFor: 'Minn {holder} om saka til {barn}',
    minnIgjen: 'Minn igjen',
    minnIgjenFor: 'Minn {holder} igjen om saka til {barn}',
    minnet: 'Mint {relativ}',
    hjelp: 'Den du minner, ser det på si første side. Éi påminning om dagen for kvar sak.',
    ikkeLenger: 'Saka er ikkje over fristen lenger. Ingen blei minte på det.',
    feil: 'Påminninga blei ikkje send. Prøv igjen.',
    visFlere: 'Vis {antall} til',
  },
  holdere: {
    tittel: 'Kven held kor mange',
    deg: '{navn} (deg)',
    ingen: 'Ingen saker går føre seg.',
    flere: '{antall, plural, one {Vis éin til} other {Vis # til}}',
    alene: '{navn} held alle sakene på trinn {nr}.',
  },
  enheter: {
    tittel: 'Eining for eining',
    omfang: '{aapne} saker går føre seg, {forfalt} er over fristen',
    aapne: 'Går føre seg',
    forfalt: 'Over fristen',
    seForfalte: '{antall} over fristen ved {navn}. Sjå sakene.',
    tilbud: 'Tilbod utan svar',
    forslag: 'Forslag over fristen',
    mest: '{navn} skil seg ut: {forfalt} av {aapne} saker er over fristen.',
    trinnvis: 'Trinn for trinn',
    trinn: 'Trinn {nr}',
    ingen: 'Ingen saker går føre seg.',
    skjermet:
      'Du ser tal, ikkje saker. Tal under {grense} og tal som ville røpt dei, blir ikkje viste, så ingen kan kjennast igjen.',
  },
  tall: { faa: 'færre enn {grense}', skjult: 'blir ikkje vist' },
}
