export const nysak = {
  fanetittel: 'Ny sak',
  tittel: 'Ny sak',
  ingress:
    'Du trenger ikke å være sikker. En sak begynner med en undring, og den kan lukkes igjen.',
  tilbake: 'Mine saker',
  barn: {
    tittel: 'Hvem gjelder det?',
    sok: 'Søk etter barnet',
    hjelp: 'Begynnelsen av navnet er nok.',
    treff: '{antall, plural, =0 {Ingen treff} one {Ett barn} other {# barn}}',
    mange: 'Viser de {antall} første. Skriv mer av navnet for å finne flere.',
    velgKort: 'Velg',
    velg: 'Velg {navn}, {sted}',
    harSak: 'Har en sak',
    tilSaken: 'Gå til saken',
    tilSakenFor: 'Gå til saken til {navn}',
    ingenTreff: 'Fant ingen. Se etter skrivefeil. Du finner bare barn der du selv jobber.',
    bytt: 'Velg et annet barn',
  },
  finnes: {
    tittel: '{navn} har allerede en sak',
    tekst: 'Alle følger opp i samme sak, så ingenting faller mellom to stoler.',
  },
  holder: {
    tittel: 'Hvem skal holde stafetten?',
    hjelp: 'Én person holder tråden. Stafetten kan gis videre senere.',
    flere: 'Vis alle som kan holde den ({antall})',
    deg: 'deg',
    ingen:
      'Ingen ved enheten har en rolle som kan holde stafetten på det første trinnet. Si fra til lederen ved enheten.',
  },
  tidligere: {
    tittel: 'Når begynte det?',
    bryter: 'Det begynte før i dag',
    hjelp: 'Saken føres da inn i ettertid, og det står i historikken.',
    dato: 'Dato',
  },
  start: 'Start saken',
  startet: 'Saken er startet.',
  feil: {
    holder: 'Velg hvem som skal holde stafetten',
    dato: 'Skriv en dato som ikke er fram i tid',
    tittel: 'Saken ble ikke startet',
    trygt: 'Det du fylte ut, står her fortsatt.',
    utenSvar: 'Får ikke kontakt med Stafett. Sjekk nettet og prøv igjen.',
    intern: 'Noe gikk galt hos oss. Prøv igjen.',
    ingenTilgang: 'Du kan ikke starte en sak for dette barnet.',
    forMange: 'Det gikk litt fort. Vent et halvt minutt og prøv igjen.',
    provIgjen: 'Prøv igjen om litt.',
    hentBarn: 'Får ikke søkt nå',
    hentKandidater: 'Får ikke hentet hvem som kan holde stafetten',
  },
  sperret: {
    tittel: 'Du kan ikke starte saker',
    tekst:
      'Det gjør de som arbeider med barna. Snakk med kontaktlæreren eller den pedagogiske lederen.',
  },
}
