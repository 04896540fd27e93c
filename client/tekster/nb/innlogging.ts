export const innlogging = {
  fanetittel: 'Logg inn',
  tittel: 'Hvem er du i dag?',
  ingress:
    'Dette er en prøvekommune. Alle barn og voksne her er oppdiktet, og du kan prøve alt uten å gjøre skade.',
  postkasse: 'Se e-posten de får',
  felles: 'Hele kommunen',
  utlogget:
    'Du ble logget ut. Logg inn igjen, så kommer du tilbake dit du var, og det du hadde skrevet, står der.',
  tom: {
    tittel: 'Her er ingen ennå',
    hva: 'Den som drifter Stafett, lager en slik fil, og henter den første inn med kommandoen under. Last så siden på nytt: Når du er logget inn, henter du inn resten på skjermen.',
  },
  ut: {
    tittel: 'Logger ut',
    hva: 'Du er ikke logget ut ennå',
    trygt: 'Andre som bruker denne maskinen, kan se det du kan se.',
    gjor: 'Sjekk nettet og prøv igjen.',
  },
}
