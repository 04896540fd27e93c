import type { sjekk as nb, igjen as nbIgjen } from '../nb/sjekk.ts'

export const sjekk: Record<keyof typeof nb, string> = {
  undringKonkretisert: 'Undringa er konkretisert',
  foresatteKontaktet:
    '{begrunnet, select, ja {Det står kvifor føresette ikkje er nådde} other {Føresette er kontakta}}',
  barnetsStemme:
    '{begrunnet, select, ja {Det står kvifor {fornavn} ikkje er høyrd} other {{fornavn} er høyrd}}',
  droftetMedTiltaksleder: 'Saka er drøfta med tiltaksleiar',
  droftetFoerSamtalen: 'Saka er drøfta med tiltaksleiar før samtalen',
  samtaleHoldt: 'Møtet med føresette er halde',
  inviterteVarMed: 'Dei som skal kallast inn, var med, eller det står kvifor ikkje',
  alleOmraaderVurdert: 'Alle fire områda er kartlagde',
  forstaaelseFraHverSide:
    '{begrunnet, select, ja {Det står korleis kvar side ser det, eller kvifor det manglar} other {Alle sider har sagt korleis dei ser det}}',
  fellesForstaaelse: 'Felles forståing er skriven ned',
  planKlar: 'Planen er skriven ferdig',
  evalueringHoldt: 'Planen på dette trinnet er evaluert',
  holderRolle: 'Rett person held stafetten',
  hjelpetjenesterVurdert: 'Andre tenester er vurderte',
  kontaktformAvklart: 'De har avtalt korleis de held kontakten',
  normaltNaervaer: 'Nærværet er normalt',
}

export const igjen: Record<keyof typeof nbIgjen, string> = {
  foresatteKontaktet: 'Eller skriv kvifor ikkje.',
  barnetsStemme:
    '{hort, select, nei {{dager, plural, one {Siste døgn} other {Siste # dagar}}, eller skriv kvifor ikkje.} other {Høyrd {hort}.}}',
  inviterteVarMed: 'Igjen: {deltakere}.',
  alleOmraaderVurdert: 'Igjen: {omraader}.',
  forstaaelseFraHverSide: 'Igjen: {sider}.',
  planKlar: 'Han manglar {felt}.',
  evalueringHoldt:
    '{plan, select, ingen {Trinnet har ingen plan enno.} foerNed {La planen stå ein periode til eller lag ein ny, og evaluer han her.} other {Planen gjeld no.}}',
  holderRolle: 'Han må over til {roller}.',
  normaltNaervaer: '{har} av {av} dagar med normalt nærvær.',
}
