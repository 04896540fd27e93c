export const kladd = {
  kladd: {
    fraFor: 'Vi tok vare på det du skrev {dag} kl. {time}.{minutt}.',
    begynnPaaNytt: 'Begynn på nytt',
    kastet: 'Du begynner på nytt.',
    angre: 'Hent tilbake det jeg skrev',
    borte: 'Det du skrev, er kastet.',
    angreKort: 'Angre',
    kommet: 'Det du sendte herfra sist, kom fram.',
    annen: 'Du har også skrevet her i et annet vindu, {dag} kl. {time}.{minutt}.',
    bytt: 'Bytt til det',
    behold: 'Behold det som står her',
    utenPlass: 'Dette skrev du',
    endretSkjema: 'Skjemaet er endret siden. Kopier det du vil ha med videre.',
    liggende: {
      tittel: 'Kladd du har liggende',
      hvorfor: 'Dette går ikke slik saken står nå. Kopier det du vil ha med.',
      skrevet: 'skrevet {dag} kl. {time}.{minutt}',
      kast: 'Kast',
    },
    status: {
      lagrer: 'Lagrer kladden …',
      lagret: 'Kladden er lagret',
      paaEnheten: 'Kladden er lagret på denne maskinen',
      ikkeLagret: 'Ikke lagret ennå',
    },
  },
  sending: {
    ikkeSendt: 'Ikke sendt ennå',
    ikkeSendtTrygg: 'Ikke sendt, teksten er trygg',
    provesIgjen: 'Vi prøver igjen helt til det går. Det blir bare lagret én gang.',
    provesIgjenHer:
      'Teksten står her. La siden stå åpen, så prøver vi igjen helt til det går. Det blir bare lagret én gang.',
    provNaa: 'Prøv nå',
    avbryt: 'Ikke send',
    sendt: 'Sendt',
  },
}
