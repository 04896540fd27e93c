/** One's own calendar, and the address that it fetches meetings by. */
export const kalender = {
  tittel: 'Kalenderen min',
  ingress:
    'Få møta du er kalla inn til, rett inn i din eigen kalender. Kalenderen hentar dei sjølv, og dei flyttar seg når møtet blir flytta.',
  adressen: 'Kalenderadressa di',
  ingen: 'Du har inga adresse enno.',
  har: 'Du har ei adresse frå {dato}. Ho blir vist berre når ho blir laga. Har du mista adressa, lagar du ei ny.',
  lag: 'Lag adresse',
  lagNy: 'Lag ny adresse',
  slaaAv: 'Slå av',
  vises: 'Legg inn adressa i kalenderen din no. Ho blir vist berre denne eine gongen.',
  dinAdresse: 'Den hemmelege adressa di',
  kopier: 'Kopier',
  kopiert: 'Adressa er kopiert.',
  slutt: 'Adressa er slått av.',
  sikkerNy: 'Vil du lage ei ny adresse?',
  sikkerSlutt: 'Vil du slå av adressa?',
  gammelSlutter: 'Kalendrar som bruker adressa du har no, får ikkje fleire møte herfrå.',
  hvemSer:
    'I kalenderen står tid, stad og ordet «Møte», og ikkje kven eller kva det gjeld. Alle som har adressa, kan sjå det. Ikkje del adressa.',
  feil: 'Det gjekk ikkje. Ingenting er endra. Prøv igjen.',
  program: { outlook: 'Outlook', google: 'Google Kalender', apple: 'Apple Kalender' },
  slik: {
    outlook: 'Legg til kalender → Abonner frå nettet. Lim inn adressa.',
    google: 'På pc: Andre kalendrar → pluss → Frå nettadresse. Lim inn adressa.',
    apple: 'Arkiv → Nytt kalenderabonnement. Lim inn adressa.',
  },
}
