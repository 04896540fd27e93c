export const kladd = {
  kladd: {
    fraFor: 'We kept what you wrote {dag} at {time}:{minutt}.',
    begynnPaaNytt: 'Start over',
    kastet: 'You are starting over.',
    angre: 'Bring back what I wrote',
    borte: 'What you wrote has been thrown away.',
    angreKort: 'Undo',
    kommet: 'What you last sent from here got through.',
    annen: 'You have also written here in another window, {dag} at {time}:{minutt}.',
    bytt: 'Switch to that',
    behold: 'Keep what is here',
    utenPlass: 'You wrote this',
    endretSkjema: 'The form has changed since. Copy what you want to keep.',
    liggende: {
      tittel: 'A draft you left here',
      hvorfor: 'This cannot be saved as the case stands now. Copy what you want to keep.',
      skrevet: 'written {dag} at {time}:{minutt}',
      kast: 'Throw away',
    },
    status: {
      lagrer: 'Saving the draft …',
      lagret: 'The draft is saved',
      paaEnheten: 'The draft is saved on this computer',
      ikkeLagret: 'Not saved yet',
    },
  },
  sending: {
    ikkeSendt: 'Not sent yet',
    ikkeSendtTrygg: 'Not sent, your text is safe',
    provesIgjen: 'We keep trying until it goes through. It is only saved once.',
    provesIgjenHer:
      'Your text is here. Leave the page open and we keep trying until it goes through. It is only saved once.',
    provNaa: 'Try now',
    avbryt: 'Do not send',
    sendt: 'Sent',
  },
}
