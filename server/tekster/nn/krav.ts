import type { krav as nb, kravdel as nbDel } from '../nb/krav.ts'

export const krav: typeof nb = {
  undringKonkretisert: 'Konkretiser undringa først.',
  foresatteKontaktet: 'Kontakt føresette, eller skriv kvifor det ikkje blei kontakt.',
  barnetsStemme:
    '{hort, select, nei {Høyr barnet, eller skriv kvifor de ikkje har høyrt barnet. Det må vere gjort {dager, plural, one {det siste døgnet} other {dei siste # dagane}}.} other {De høyrde barnet sist {hort}. Vel den dagen eller ein seinare.}}',
  droftetMedTiltaksleder: 'Drøft saka med tiltaksleiar først.',
  droftetFoerSamtalen:
    'Drøft saka med tiltaksleiar først. Drøftinga må vere gjord når samtalen blir halden.',
  terskelPassert: 'Fråværet har ikkje passert ein terskel for eit høgare trinn.',
  nyRutine: 'Den nye rutinen gjeld frå {gyldigFra}.',
  samtaleHoldt: 'Hald møtet med føresette først.',
  inviterteVarMed:
    '{holdt, select, nei {Ha med {deltakere} i samtalen, eller skriv kvifor dei ikkje var med.} other {Skriv kvifor {deltakere} ikkje var med, eller hald ein samtale til med dei.}}',
  noeAaVelge: 'Det er ikkje noko å skrive om dette no.',
  alleOmraaderVurdert: 'Kartlegg det som står igjen: {omraader}.',
  forstaaelseFraHverSide:
    'Skriv ned korleis {sider} forstår situasjonen, eller kvifor det manglar.',
  fellesForstaaelse: 'Skriv ned den felles forståinga først.',
  planKlar: 'Gjer planen ferdig. Han manglar {felt}.',
  evalueringHoldt:
    '{plan, select, ingen {Lag ein plan og evaluer han først.} foerNed {Planen blei evaluert før de gjekk ned. La han stå ein periode til eller lag ein ny, og evaluer han her.} other {Evaluer planen først.}}',
  holderRolle: 'Stafetten må først over til {roller}. Tilby han vidare.',
  hjelpetjenesterVurdert: 'Vurder først om andre tenester kan hjelpe.',
  kontaktformAvklart: 'Avtal først korleis de held kontakten med barnet.',
  normaltNaervaer:
    'Vent til nærværet er normalt: {av, plural, one {éin skuledag} other {# skuledagar}} {innen, plural, =0 {på rad} other {av dei siste #}}{dager, plural, =0 {} one { med høgst éin dag borte} other { med høgst # dagar borte}}{timer, plural, =0 {} one { og høgst éin enkelttime} other { og høgst # enkelttimar}}. {innen, plural, =0 {} other {Dagar borte som ikkje tel, er ikkje blant dei. }}No er det {har}.',
  aktiv:
    '{liv, select, lukket {Saka er lukka. Opne saka igjen først.} other {Saka er på vent. Ta opp saka igjen først.}}',
  ikkeLukket: 'Saka er lukka. Opne saka igjen først.',
  ingenForfaltPlan: 'Planen som gjeld, er klar for evaluering. Evaluer han først.',
  ingenAvtaltUke: 'Ei kortare veke er avtalt til og med {til}. Avslutt avtalen først.',
  kanViderefores:
    'Planen kan berre stå når minst eitt tiltak blir ført vidare og ingen blir justerte. Lag heller ein ny plan eller avslutt han.',
  tidIgjen: 'Alle tidene har vore. Avlys møtet, og foreslå nye tider.',
  rolle: 'Dette kan berre gjerast av {roller}.',
  rolleSystem: 'Dette skjer av seg sjølv når tida er inne.',
  ikkeHer: 'Dette er ikkje mogleg slik saka står no.',
  harAktivSak: 'Barnet har alt ei sak her. Hald fram i den.',
  harSakFoer: 'Barnet har ei sak ved {enhet}, der det gjekk før. Be dei om å tilby stafetten hit.',
  harSakSkjult: 'Barnet har ei sak som du ikkje ser. Spør den som leier eininga der barnet går.',
}

export const kravdel: typeof nbDel = {
  side: {
    skole: 'skulen',
    barnehage: 'barnehagen',
    foresatte: 'føresette',
    barnet: 'barnet',
  },
  felt: {
    maal: 'eit mål for planen',
    omraade: 'område',
    tiltak: 'minst eitt tiltak',
    kjennetegn: 'korleis de ser at tiltaka verkar',
    ansvarlig: 'kven som er ansvarleg',
    evalueres: 'ein evalueringsdato som ikkje er passert',
    rettetMot: 'kven tiltaka er retta mot',
  },
}
