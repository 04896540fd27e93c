/** What is missing, said so that one knows what to do. */
export const krav = {
  undringKonkretisert: 'Konkretiser undringen først.',
  foresatteKontaktet: 'Kontakt foresatte, eller skriv hvorfor det ikke ble kontakt.',
  barnetsStemme:
    '{hort, select, nei {Hør barnet, eller skriv hvorfor barnet ikke er hørt. Det må være gjort {dager, plural, one {det siste døgnet} other {de siste # dagene}}.} other {Barnet ble hørt {hort}. Velg den dagen eller en senere.}}',
  droftetMedTiltaksleder: 'Drøft saken med tiltaksleder først.',
  droftetFoerSamtalen:
    'Drøft saken med tiltaksleder først. Drøftingen må være gjort når samtalen holdes.',
  terskelPassert: 'Fraværet har ikke passert en terskel for et høyere trinn.',
  nyRutine: 'Den nye rutinen gjelder fra {gyldigFra}.',
  samtaleHoldt: 'Hold møtet med foresatte først.',
  inviterteVarMed:
    '{holdt, select, nei {Ha med {deltakere} i samtalen, eller skriv hvorfor de ikke var med.} other {Skriv hvorfor {deltakere} ikke var med, eller hold en samtale til med dem.}}',
  noeAaVelge: 'Det er ikke noe å skrive om dette nå.',
  alleOmraaderVurdert: 'Kartlegg det som gjenstår: {omraader}.',
  forstaaelseFraHverSide:
    'Skriv ned hvordan {sider} forstår situasjonen, eller hvorfor det mangler.',
  fellesForstaaelse: 'Skriv ned den felles forståelsen først.',
  planKlar: 'Gjør planen ferdig. Den mangler {felt}.',
  evalueringHoldt:
    '{plan, select, ingen {Lag en plan og evaluer den først.} foerNed {Planen ble evaluert før dere gikk ned. La den stå en periode til eller lag en ny, og evaluer den her.} other {Evaluer planen først.}}',
  holderRolle: 'Stafetten må først over til {roller}. Tilby den videre.',
  hjelpetjenesterVurdert: 'Vurder først om andre tjenester kan hjelpe.',
  kontaktformAvklart: 'Avtal først hvordan dere holder kontakten med barnet.',
  normaltNaervaer:
    'Vent til nærværet er normalt: {av, plural, one {én skoledag} other {# skoledager}} {innen, plural, =0 {på rad} other {av de siste #}}{dager, plural, =0 {} one { med høyst én dag borte} other { med høyst # dager borte}}{timer, plural, =0 {} one { og høyst én enkelttime} other { og høyst # enkelttimer}}. {innen, plural, =0 {} other {Dager borte som ikke teller, er ikke blant dem. }}Nå er det {har}.',
  aktiv:
    '{liv, select, lukket {Saken er lukket. Åpne den igjen først.} other {Saken er på vent. Ta den opp igjen først.}}',
  ikkeLukket: 'Saken er lukket. Åpne den igjen først.',
  ingenForfaltPlan: 'Planen som gjelder, er klar for evaluering. Evaluer den først.',
  ingenAvtaltUke: 'En kortere uke er avtalt til og med {til}. Avslutt avtalen først.',
  kanViderefores:
    'Planen kan bare stå når minst ett tiltak videreføres og ingen justeres. Lag heller en ny plan eller avslutt den.',
  tidIgjen: 'Alle tidene er forbi. Avlys møtet, og foreslå nye tider.',
  rolle: 'Dette kan bare gjøres av {roller}.',
  rolleSystem: 'Dette skjer av seg selv når tida er inne.',
  ikkeHer: 'Dette er ikke mulig slik saken står nå.',
  harAktivSak: 'Barnet har allerede en sak her. Fortsett i den.',
  harSakFoer: 'Barnet har en sak ved {enhet}, der det gikk før. Be dem om å tilby stafetten hit.',
  harSakSkjult: 'Barnet har en sak som du ikke ser. Spør den som leder enheten der barnet går.',
}

/** Parts of the sentences above. */
export const kravdel = {
  side: {
    skole: 'skolen',
    barnehage: 'barnehagen',
    foresatte: 'foresatte',
    barnet: 'barnet',
  },
  felt: {
    maal: 'et mål for planen',
    omraade: 'område',
    tiltak: 'minst ett tiltak',
    kjennetegn: 'hvordan dere ser at tiltakene virker',
    ansvarlig: 'hvem som er ansvarlig',
    evalueres: 'en evalueringsdato som ikke er passert',
    rettetMot: 'hvem tiltakene er rettet mot',
  },
}
