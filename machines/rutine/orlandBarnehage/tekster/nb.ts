export const nb = {
  'rutine.tittel': 'Tiltakstrapp for barnehage',

  'trinn0.tittel': 'Undre seg tidlig',
  'trinn0.beskrivelse': 'Dere ser et mønster i fraværet, og undrer dere over hva det kan bety.',
  'trinn1.tittel': 'Samtale med foresatte',
  'trinn1.beskrivelse':
    'Foresatte og barnehage snakker sammen om hva som ligger bak, og lager en plan.',
  'trinn2.tittel': 'Undersøke mer',
  'trinn2.beskrivelse':
    'Tiltaksleder ser bredere på årsakene sammen med dere, og vurderer hjelp fra andre.',
  'trinn3.tittel': 'Tett samarbeid',
  'trinn3.beskrivelse': 'Barnehage, hjem og tjenester arbeider tett sammen rundt barnet.',

  'gjor.snakkMedStyrer': 'Snakk med styrer eller teamleder om det du ser.',
  'gjor.konkretiser': 'Skriv ned undringen så konkret du kan.',
  'gjor.undreSammen': 'Undre deg sammen med foresatte. Fraværet kan ha naturlige grunner.',
  'gjor.lyttTilBarnet': 'Legg merke til hva barnet forteller, med ord, lek og kropp.',
  'gjor.droftForst': 'Drøft saken med tiltaksleder før du snakker med foresatte.',
  'gjor.inviterForesatte': 'Inviter foresatte til møte i barnehagen.',
  'gjor.finnTiltak': 'Velg tiltak som svarer på årsaken dere har funnet sammen.',
  'gjor.skrivPlan': 'Skriv tiltaksplanen.',
  'gjor.undersokVidere': 'Undersøk barnehage, hjem, individ og fritid til dere forstår mer.',
  'gjor.evaluerMedForesatte': 'Evaluer tiltakene med foresatte etter omtrent en måned.',
  'gjor.vurderTjenester': 'Vurder om andre hjelpetjenester skal inn i laget.',
  'gjor.evaluerMedLaget': 'Evaluer tiltakene med foresatte og laget etter omtrent en måned.',
  'gjor.moterVedBehov': 'Hold samarbeidsmøter når det er behov for det.',

  'hvem.styrer': 'Styrer',
  'hvem.pedagogiskLeder': 'Pedagogisk leder',
  'hvem.helsestasjon': 'Helsestasjonen',

  'terskel.trinn0': 'Flere dager borte uten beskjed: ta kontakt med foresatte',

  'fri.sommer': 'Sommerstengt',

  'tegn.oftereBorte': 'Er borte oftere enn før',
  'tegn.fasteDager': 'Er ofte borte på bestemte dager eller aktiviteter',
  'tegn.korteDager': 'Kommer ofte sent eller hentes tidlig',
  'tegn.vanskeligLevering': 'Leveringen er vanskelig over tid',
  'tegn.trekkerSegUnna': 'Trekker seg unna lek eller voksne',
  'tegn.vondtIKroppen':
    'Foresatte forteller at barnet ikke vil, eller har vondt i hodet eller magen',
  'tegn.uklarAarsak': 'Uklare eller ingen beskjeder om hvorfor barnet er borte',

  'omraade.arena': 'Barnehage',
  'faktor.relasjonBarn': 'Relasjon til andre barn',
  'faktor.tilrettelegging': 'Tilrettelegging',
  'faktor.holdninger': 'Foresattes holdninger til barnehagen',
  'faktor.overganger': 'Overganger, bytte av barnehage og tidligere fravær',
  'faktor.laeringsforutsetninger': 'Lave eller høye læringsforutsetninger og utbytte av tilbudet',

  'hjemmel.medvirkning': 'Barnehageloven § 3: barns rett til medvirkning',
  'hjemmel.frivillig': 'Barnehagen er frivillig: tida avtales med foresatte',
}
