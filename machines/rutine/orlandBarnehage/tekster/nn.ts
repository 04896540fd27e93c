import type { nb } from './nb.ts'

export const nn: Record<keyof typeof nb, string> = {
  'rutine.tittel': 'Tiltakstrapp for barnehage',

  'trinn0.tittel': 'Undre seg tidleg',
  'trinn0.beskrivelse': 'De ser eit mønster i fråværet, og undrar dykk over kva det kan bety.',
  'trinn1.tittel': 'Samtale med føresette',
  'trinn1.beskrivelse':
    'Føresette og barnehage snakkar saman om kva som ligg bak, og lagar ein plan.',
  'trinn2.tittel': 'Undersøkje meir',
  'trinn2.beskrivelse':
    'Tiltaksleiaren ser breiare på årsakene saman med dykk, og vurderer hjelp frå andre.',
  'trinn3.tittel': 'Tett samarbeid',
  'trinn3.beskrivelse': 'Barnehage, heim og tenester arbeider tett saman rundt barnet.',

  'gjor.snakkMedStyrer': 'Snakk med styraren eller teamleiaren om det du ser.',
  'gjor.konkretiser': 'Skriv ned undringa så konkret du kan.',
  'gjor.undreSammen': 'Undre deg saman med føresette. Fråværet kan ha naturlege grunnar.',
  'gjor.lyttTilBarnet': 'Legg merke til kva barnet fortel, med ord, leik og kropp.',
  'gjor.droftForst': 'Drøft saka med tiltaksleiaren før du snakkar med føresette.',
  'gjor.inviterForesatte': 'Inviter føresette til møte i barnehagen.',
  'gjor.finnTiltak': 'Vel tiltak som svarer på årsaka de har funne saman.',
  'gjor.skrivPlan': 'Skriv tiltaksplanen.',
  'gjor.undersokVidere': 'Undersøk barnehage, heim, individ og fritid til de forstår meir.',
  'gjor.evaluerMedForesatte': 'Evaluer tiltaka med føresette etter om lag ein månad.',
  'gjor.vurderTjenester': 'Vurder om andre hjelpetenester skal inn i laget.',
  'gjor.evaluerMedLaget': 'Evaluer tiltaka med føresette og laget etter om lag ein månad.',
  'gjor.moterVedBehov': 'Hald samarbeidsmøte når det er behov for det.',

  'hvem.styrer': 'Styrar',
  'hvem.pedagogiskLeder': 'Pedagogisk leiar',
  'hvem.helsestasjon': 'Helsestasjonen',

  'terskel.trinn0': 'Fleire dagar borte utan beskjed: ta kontakt med føresette',

  'fri.sommer': 'Sommarstengt',

  'tegn.oftereBorte': 'Er borte oftare enn før',
  'tegn.fasteDager': 'Er ofte borte på bestemte dagar eller aktivitetar',
  'tegn.korteDager': 'Kjem ofte seint eller blir henta tidleg',
  'tegn.vanskeligLevering': 'Leveringa er vanskeleg over tid',
  'tegn.trekkerSegUnna': 'Trekkjer seg unna leik eller vaksne',
  'tegn.vondtIKroppen':
    'Føresette fortel at barnet ikkje vil, eller har vondt i hovudet eller magen',
  'tegn.uklarAarsak': 'Uklare eller ingen beskjedar om kvifor barnet er borte',

  'omraade.arena': 'Barnehage',
  'faktor.relasjonBarn': 'Relasjon til andre barn',
  'faktor.tilrettelegging': 'Tilrettelegging',
  'faktor.holdninger': 'Haldningar til barnehagen hos føresette',
  'faktor.overganger': 'Overgangar, byte av barnehage og tidlegare fråvær',
  'faktor.laeringsforutsetninger': 'Låge eller høge læringsføresetnader og utbytte av tilbodet',

  'hjemmel.medvirkning': 'Barnehagelova § 3: retten barn har til medverknad',
  'hjemmel.frivillig': 'Barnehagen er frivillig: tida blir avtalt med føresette',
}
