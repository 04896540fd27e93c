import type { nb } from './nb.ts'

export const nn: Record<keyof typeof nb, string> = {
  'rutine.tittel': 'Tiltakstrapp for skule',

  'trinn0.tittel': 'Oppdage tidleg',
  'trinn0.beskrivelse':
    'Noko i fråværet vekkjer undring. Spør eleven og føresette medan det enno er lite.',
  'trinn1.tittel': 'Samtale og plan',
  'trinn1.beskrivelse':
    'Elev, føresette og skule møtest, leitar breitt etter årsaker og lagar ein plan saman.',
  'trinn2.tittel': 'Undersøkje meir',
  'trinn2.beskrivelse':
    'Planen har ikkje vore nok. Sjå breiare på årsakene, og vurder om andre tenester skal hjelpe.',
  'trinn3.tittel': 'Tett samarbeid',
  'trinn3.beskrivelse':
    'Skule, heim og tenester møtest fast og følgjer opp saman til nærværet er normalt igjen.',

  'gjor.konkretiser': 'Skriv ned undringa så konkret du kan, saman med dei andre på trinnet.',
  'gjor.snakkMedEleven': 'Snakk med eleven: Kva er årsaka, kva kan hjelpe, og kva avtaler de?',
  'gjor.kontaktSammeDag': 'Ring heim same dag når eleven er borte utan beskjed.',
  'gjor.sporForesatte':
    'Spør føresette om årsak og behov når fråværet passerer den første terskelen.',
  'gjor.tiltakFraStart': 'Start tiltak på skulen frå første dag når det er grunn til det.',
  'gjor.orienterTeamleder': 'Hald teamleiaren orientert om fråværet.',
  'gjor.kallInn': 'Kall inn elev og føresette til møte på skulen.',
  'gjor.kartleggBredt':
    'Kartlegg skule, heim, fritid og individ til de har ei felles forståing av årsakene.',
  'gjor.planMedAnsvar': 'Lag ein tiltaksplan der det er tydeleg kven som gjer kva.',
  'gjor.droftMedTiltaksleder': 'Bruk tiltaksleiaren som samtalepartnar når du treng det.',
  'gjor.undersokVidere': 'Undersøk vidare på alle fire områda.',
  'gjor.vurderTjenester': 'Vurder om andre hjelpetenester skal inn i laget.',
  'gjor.konkretPlan':
    'Lag ein plan for meir nærvær: konkrete mål, tiltak, ansvarlege og dato for evaluering.',
  'gjor.fasteMoter': 'Hald faste samarbeidsmøte om tiltaka til nærværet er normalt.',
  'gjor.kontaktMedEleven':
    'Avtal korleis kontaktlæraren held kontakten med eleven: ved å møtast, på nett, på telefon eller i meldingar.',
  'gjor.tilpassOpplaering':
    'Tilpass opplæringa ved behov, alltid med vegen tilbake til fellesskapet som mål.',

  'hvem.elev': 'Eleven',
  'hvem.skolehelsetjenesten': 'Skulehelsetenesta',
  'hvem.los': 'Los',
  'hvem.rektor': 'Rektor',

  'terskel.trinn0': 'Passert terskelen for trinn 0: oppdage tidleg',
  'terskel.trinn1': 'Passert terskelen for trinn 1: samtale og plan',
  'terskel.trinn2': 'Passert terskelen for trinn 2: undersøkje meir',

  'fri.vinter': 'Vinterferie',
  'fri.paske': 'Påskeferie',
  'fri.sommer': 'Sommarferie',
  'fri.host': 'Haustferie',

  'tegn.forsent': 'Kjem ofte for seint',
  'tegn.gangvandring': 'Går mykje i gangane i timane',
  'tegn.ikkeITimen': 'Er på skulen, men ikkje i undervisninga',
  'tegn.gjentattMonster': 'Borte i eit mønster: kroppsøving, uteskule eller eitt fag',
  'tegn.vegring': 'Føresette fortel at eleven kvir seg, eller har vondt i hovudet eller magen',
  'tegn.mangeTimer': 'Mykje borte i enkelttimar (sjå etter fag, tidspunkt eller lærar)',
  'tegn.uklarAarsak': 'Uklare beskjedar om kvifor eleven er borte',
  'tegn.flereSykeperioder': 'Fleire korte sjukefråvær spreidde over tid',

  'omraade.arena': 'Skule',
  'faktor.relasjonBarn': 'Relasjon til medelevar',
  'faktor.tilrettelegging': 'Tilrettelegging og tilpassa opplæring',
  'faktor.holdninger': 'Haldningar til skulen hos føresette',
  'faktor.overganger': 'Overgangar, skulebyte og tidlegare fråvær',
  'faktor.laeringsforutsetninger': 'Låge eller høge læringsføresetnader og utbytte av opplæringa',
  'faktor.rus': 'Eigen rusbruk',

  'hjemmel.oppfolgingsplikt': 'Opplæringslova § 10-6: plikt til å følgje opp fråvær',
  'hjemmel.tilpasset': 'Opplæringslova kapittel 11: opplæringa skal tilpassast eleven, òg heime',
  'hjemmel.fritak':
    'Opplæringslova kapittel 2: kommunen har friteke eleven for ein del av opplæringa, etter sakkunnig vurdering',
}
