/** One's own calendar, and the address that it fetches meetings by. */
export const kalender = {
  tittel: 'Kalenderen min',
  ingress:
    'Få møtene du er kalt inn til, rett inn i din egen kalender. Den henter dem selv, og de flytter seg når møtet flyttes.',
  adressen: 'Kalenderadressen din',
  ingen: 'Du har ingen adresse ennå.',
  har: 'Du har en adresse fra {dato}. Den vises bare når den lages. Har du mistet den, lager du en ny.',
  lag: 'Lag adresse',
  lagNy: 'Lag ny adresse',
  slaaAv: 'Slå av',
  vises: 'Legg inn adressen i kalenderen din nå. Den vises bare denne ene gangen.',
  dinAdresse: 'Din hemmelige adresse',
  kopier: 'Kopier',
  kopiert: 'Adressen er kopiert.',
  slutt: 'Adressen er slått av.',
  sikkerNy: 'Vil du lage en ny adresse?',
  sikkerSlutt: 'Vil du slå av adressen?',
  gammelSlutter: 'Kalendere som bruker adressen du har nå, får ikke flere møter herfra.',
  hvemSer:
    'I kalenderen står tid, sted og ordet «Møte», og ikke hvem eller hva det gjelder. Alle som har adressen, kan se det. Ikke del den.',
  feil: 'Det gikk ikke. Ingenting er endret. Prøv igjen.',
  program: { outlook: 'Outlook', google: 'Google Kalender', apple: 'Apple Kalender' },
  slik: {
    outlook: 'Legg til kalender → Abonner fra nettet. Lim inn adressen.',
    google: 'På pc: Andre kalendere → pluss → Fra nettadresse. Lim inn adressen.',
    apple: 'Arkiv → Nytt kalenderabonnement. Lim inn adressen.',
  },
}
