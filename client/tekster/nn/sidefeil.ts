import type { Tekster } from '../typer.ts'

export const sidefeil: Tekster['sidefeil'] = {
  ingenTilgang: {
    hva: 'Du har ikkje tilgang til denne sida',
    trygt: 'Ingenting er endra.',
    gjor: 'Spør den som held stafetten, eller gå tilbake til sakene dine.',
  },
  finnesIkke: {
    hva: 'Sida finst ikkje',
    trygt: 'Ingenting er endra.',
    gjor: 'Sjekk adressa, eller gå tilbake til sakene dine. Saka kan òg vere ei du ikkje har med å gjere.',
  },
  forMange: {
    hva: 'Det gjekk litt fort',
    trygt: 'Ingenting er endra.',
    gjor: 'Vent eit halvt minutt og prøv igjen.',
  },
  intern: {
    hva: 'Noko gjekk gale hos oss',
    trygt: 'Det du lagra før dette, er trygt.',
    gjor: 'Prøv igjen. Skjer det fleire gonger, sei frå til dei som driftar Stafett.',
  },
  utenSvar: {
    hva: 'Får ikkje kontakt med Stafett',
    trygt: 'Det du lagra før dette, er trygt.',
    gjor: 'Sjekk nettet og prøv igjen.',
  },
  tilbake: 'Til mine saker',
}
