export const nb = {
  'rutine.tittel': 'Tiltakstrapp for skole',

  'trinn0.tittel': 'Oppdage tidlig',
  'trinn0.beskrivelse':
    'Noe i fraværet vekker undring. Spør eleven og foresatte mens det ennå er lite.',
  'trinn1.tittel': 'Samtale og plan',
  'trinn1.beskrivelse':
    'Elev, foresatte og skole møtes, leter bredt etter årsaker og lager en plan sammen.',
  'trinn2.tittel': 'Undersøke mer',
  'trinn2.beskrivelse':
    'Planen har ikke vært nok. Se bredere på årsakene, og vurder om andre tjenester skal hjelpe.',
  'trinn3.tittel': 'Tett samarbeid',
  'trinn3.beskrivelse':
    'Skole, hjem og tjenester møtes fast og følger opp sammen til nærværet er normalt igjen.',

  'gjor.konkretiser': 'Skriv ned undringen så konkret du kan, sammen med de andre på trinnet.',
  'gjor.snakkMedEleven': 'Snakk med eleven: Hva er årsaken, hva kan hjelpe, og hva avtaler dere?',
  'gjor.kontaktSammeDag': 'Ring hjem samme dag når eleven er borte uten beskjed.',
  'gjor.sporForesatte':
    'Spør foresatte om årsak og behov når fraværet passerer den første terskelen.',
  'gjor.tiltakFraStart': 'Start tiltak på skolen fra første dag når det er grunn til det.',
  'gjor.orienterTeamleder': 'Hold teamleder orientert om fraværet.',
  'gjor.kallInn': 'Kall inn elev og foresatte til møte på skolen.',
  'gjor.kartleggBredt':
    'Kartlegg skole, hjem, fritid og individ til dere har en felles forståelse av årsakene.',
  'gjor.planMedAnsvar': 'Lag en tiltaksplan der det er tydelig hvem som gjør hva.',
  'gjor.droftMedTiltaksleder': 'Bruk tiltaksleder som samtalepartner når du trenger det.',
  'gjor.undersokVidere': 'Undersøk videre på alle fire områdene.',
  'gjor.vurderTjenester': 'Vurder om andre hjelpetjenester skal inn i laget.',
  'gjor.konkretPlan':
    'Lag en plan for mer nærvær: konkrete mål, tiltak, ansvarlige og dato for evaluering.',
  'gjor.fasteMoter': 'Hold faste samarbeidsmøter om tiltakene til nærværet er normalt.',
  'gjor.kontaktMedEleven':
    'Avtal hvordan kontaktlærer holder kontakten med eleven: ved å møtes, på nett, på telefon eller i meldinger.',
  'gjor.tilpassOpplaering':
    'Tilpass opplæringen ved behov, alltid med veien tilbake til fellesskapet som mål.',

  'hvem.elev': 'Eleven',
  'hvem.skolehelsetjenesten': 'Skolehelsetjenesten',
  'hvem.los': 'Los',
  'hvem.rektor': 'Rektor',

  'terskel.trinn0': 'Passert terskelen for trinn 0: oppdage tidlig',
  'terskel.trinn1': 'Passert terskelen for trinn 1: samtale og plan',
  'terskel.trinn2': 'Passert terskelen for trinn 2: undersøke mer',

  'fri.vinter': 'Vinterferie',
  'fri.paske': 'Påskeferie',
  'fri.sommer': 'Sommerferie',
  'fri.host': 'Høstferie',

  'tegn.forsent': 'Kommer ofte for sent',
  'tegn.gangvandring': 'Går mye i gangene i timene',
  'tegn.ikkeITimen': 'Er på skolen, men ikke i undervisningen',
  'tegn.gjentattMonster': 'Borte i et mønster: kroppsøving, uteskole eller ett fag',
  'tegn.vegring': 'Foresatte forteller at eleven kvier seg, eller har vondt i hodet eller magen',
  'tegn.mangeTimer': 'Mye borte i enkelttimer (se etter fag, tidspunkt eller lærer)',
  'tegn.uklarAarsak': 'Uklare beskjeder om hvorfor eleven er borte',
  'tegn.flereSykeperioder': 'Flere korte sykefravær spredt over tid',

  'omraade.arena': 'Skole',
  'faktor.relasjonBarn': 'Relasjon til medelever',
  'faktor.tilrettelegging': 'Tilrettelegging og tilpasset opplæring',
  'faktor.holdninger': 'Foresattes holdninger til skolen',
  'faktor.overganger': 'Overganger, skolebytte og tidligere fravær',
  'faktor.laeringsforutsetninger':
    'Lave eller høye læringsforutsetninger og utbytte av opplæringen',
  'faktor.rus': 'Egen rusbruk',

  'hjemmel.oppfolgingsplikt': 'Opplæringsloven § 10-6: plikt til å følge opp fravær',
  'hjemmel.tilpasset': 'Opplæringsloven kapittel 11: opplæringen tilpasses eleven, også hjemme',
  'hjemmel.fritak':
    'Opplæringsloven kapittel 2: kommunen har fritatt eleven for en del av opplæringen, etter sakkyndig vurdering',
}
