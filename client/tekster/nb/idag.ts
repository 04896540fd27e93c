export const idag = {
  tilbakemeldinger: 'Tilbakemeldinger etter møter',
  blikk: {
    forfalt:
      '{antall, plural, one {Én sak hos en annen er over fristen.} other {# saker hos andre er over fristen.}}',
    ingen: 'Ingen saker hos andre er over fristen.',
    forslag:
      '{antall, plural, one {Ett barn uten sak har fravær som bør ses på.} other {# barn uten sak har fravær som bør ses på.}}',
  },
  forfalt: {
    tittel: 'Over fristen hos andre',
    omfang:
      '{antall, plural, one {# sak} other {# saker}} hos {holdere, plural, one {én person} other {# personer}}',
    ingen: 'Ingen saker hos andre er over fristen.',
    sted: '{gruppe} · trinn {nr}',
    over: '{antall, plural, one {# dag over} other {# dager over}}',
    venterPaa: 'Venter på {navn}',
    minn: 'Minn om',
    minnFor: 'Minn {holder} om saken til {barn}',
    minnIgjen: 'Minn igjen',
    minnIgjenFor: 'Minn {holder} igjen om saken til {barn}',
    minnet: 'Minnet {relativ}',
    hjelp: 'Den du minner, ser det på sin første side. Én påminnelse om dagen for hver sak.',
    ikkeLenger: 'Saken er ikke over fristen lenger. Ingen ble minnet.',
    feil: 'Påminnelsen ble ikke sendt. Prøv igjen.',
    visFlere: 'Vis {antall} til',
  },
  holdere: {
    tittel: 'Hvem holder hvor mange',
    deg: '{navn} (deg)',
    ingen: 'Ingen saker pågår.',
    flere: '{antall, plural, one {Vis én til} other {Vis # til}}',
    alene: '{navn} holder alle sakene på trinn {nr}.',
  },
  enheter: {
    tittel: 'Enhet for enhet',
    omfang: '{aapne} saker pågår, {forfalt} er over fristen',
    aapne: 'Pågår',
    forfalt: 'Over fristen',
    seForfalte: '{antall} over fristen ved {navn}. Se sakene.',
    tilbud: 'Ubesvarte tilbud',
    forslag: 'Forslag over fristen',
    mest: '{navn} skiller seg ut: {forfalt} av {aapne} saker er over fristen.',
    trinnvis: 'Trinn for trinn',
    trinn: 'Trinn {nr}',
    ingen: 'Ingen saker pågår.',
    skjermet:
      'Du ser tall, ikke saker. Tall under {grense} og tall som ville røpet dem, vises ikke, så ingen kan kjennes igjen.',
  },
  tall: { faa: 'færre enn {grense}', skjult: 'vises ikke' },
}
