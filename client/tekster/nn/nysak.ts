import type { Tekster } from '../typer.ts'

export const nysak: Tekster['nysak'] = {
  fanetittel: 'Ny sak',
  tittel: 'Ny sak',
  ingress:
    'Du treng ikkje vere sikker. Ei sak byrjar med ei undring, og ho kan alltid bli lukka igjen.',
  tilbake: 'Mine saker',
  barn: {
    tittel: 'Kven gjeld det?',
    sok: 'Søk etter barnet',
    hjelp: 'Byrjinga av namnet er nok.',
    treff: '{antall, plural, =0 {Ingen treff} one {Eitt barn} other {# barn}}',
    mange: 'Viser dei {antall} første. Skriv meir av namnet for å finne fleire.',
    velgKort: 'Vel',
    velg: 'Vel {navn}, {sted}',
    harSak: 'Har ei sak',
    tilSaken: 'Gå til saka',
    tilSakenFor: 'Gå til saka til {navn}',
    ingenTreff: 'Fann ingen. Sjå etter skrivefeil. Du finn berre barn der du sjølv arbeider.',
    bytt: 'Vel eit anna barn',
  },
  finnes: {
    tittel: '{navn} har alt ei sak',
    tekst: 'Alle følgjer opp i same sak, så ingenting fell mellom to stolar.',
  },
  holder: {
    tittel: 'Kven skal halde stafetten?',
    hjelp: 'Éin person held tråden. Stafetten kan givast vidare seinare.',
    flere: 'Vis alle som kan halde han ({antall})',
    deg: 'deg',
    ingen:
      'Ingen ved eininga har ei rolle som kan halde stafetten på det første trinnet. Sei frå til leiaren ved eininga.',
  },
  tidligere: {
    tittel: 'Når byrja det?',
    bryter: 'Det byrja før i dag',
    hjelp: 'Saka blir då ført inn i ettertid, og det står i historikken.',
    dato: 'Dato',
  },
  start: 'Start saka',
  startet: 'Saka er starta.',
  feil: {
    holder: 'Vel kven som skal halde stafetten',
    dato: 'Skriv ein dato som ikkje er fram i tid',
    tittel: 'Saka vart ikkje starta',
    trygt: 'Det du fylte ut, står her framleis.',
    utenSvar: 'Får ikkje kontakt med Stafett. Sjekk nettet og prøv igjen.',
    intern: 'Noko gjekk gale hos oss. Prøv igjen.',
    ingenTilgang: 'Du kan ikkje starte ei sak for dette barnet.',
    forMange: 'Det gjekk litt fort. Vent eit halvt minutt og prøv igjen.',
    provIgjen: 'Prøv igjen om litt.',
    hentBarn: 'Får ikkje søkt no',
    hentKandidater: 'Får ikkje henta kven som kan halde stafetten',
  },
  sperret: {
    tittel: 'Du kan ikkje starte saker',
    tekst:
      'Det gjer dei som arbeider med barna. Snakk med kontaktlæraren eller den pedagogiske leiaren.',
  },
}
