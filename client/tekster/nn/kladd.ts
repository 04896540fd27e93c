export const kladd = {
  kladd: {
    fraFor: 'Vi tok vare på det du skreiv {dag} kl. {time}.{minutt}.',
    begynnPaaNytt: 'Byrj på nytt',
    kastet: 'Du byrjar på nytt.',
    angre: 'Hent tilbake det eg skreiv',
    borte: 'Det du skreiv, er kasta.',
    angreKort: 'Angre',
    kommet: 'Det du sende herifrå sist, kom fram.',
    annen: 'Du har òg skrive her i eit anna vindauge, {dag} kl. {time}.{minutt}.',
    bytt: 'Byt til det',
    behold: 'Behald det som står her',
    utenPlass: 'Dette skreiv du',
    endretSkjema: 'Skjemaet er endra sidan. Kopier det du vil ha med vidare.',
    liggende: {
      tittel: 'Kladd du har liggjande',
      hvorfor: 'Dette går ikkje slik saka står no. Kopier det du vil ha med.',
      skrevet: 'skrive {dag} kl. {time}.{minutt}',
      kast: 'Kast',
    },
    status: {
      lagrer: 'Lagrar kladden …',
      lagret: 'Kladden er lagra',
      paaEnheten: 'Kladden er lagra på denne maskina',
      ikkeLagret: 'Ikkje lagra enno',
    },
  },
  sending: {
    ikkeSendt: 'Ikkje sendt enno',
    ikkeSendtTrygg: 'Ikkje sendt, teksten er trygg',
    provesIgjen: 'Vi prøver igjen heilt til det går. Det blir berre lagra éin gong.',
    provesIgjenHer:
      'Teksten står her. La sida stå open, så prøver vi igjen heilt til det går. Det blir berre lagra éin gong.',
    provNaa: 'Prøv no',
    avbryt: 'Ikkje send',
    sendt: 'Sendt',
  },
}
