export const sidefeil = {
  ingenTilgang: {
    hva: 'Du har ikke tilgang til denne siden',
    trygt: 'Ingenting er endret.',
    gjor: 'Spør den som holder stafetten, eller gå tilbake til sakene dine.',
  },
  finnesIkke: {
    hva: 'Siden finnes ikke',
    trygt: 'Ingenting er endret.',
    gjor: 'Sjekk adressen, eller gå tilbake til sakene dine. Saken kan også være en du ikke har med å gjøre.',
  },
  forMange: {
    hva: 'Det gikk litt fort',
    trygt: 'Ingenting er endret.',
    gjor: 'Vent et halvt minutt og prøv igjen.',
  },
  intern: {
    hva: 'Noe gikk galt hos oss',
    trygt: 'Det du lagret før dette, er trygt.',
    gjor: 'Prøv igjen. Skjer det flere ganger, si fra til dem som drifter Stafett.',
  },
  utenSvar: {
    hva: 'Får ikke kontakt med Stafett',
    trygt: 'Det du lagret før dette, er trygt.',
    gjor: 'Sjekk nettet og prøv igjen.',
  },
  tilbake: 'Til mine saker',
}
