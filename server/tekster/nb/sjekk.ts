import type { KravNavn } from '../../../machines/rutine/trinn.ts'

/** What the way on takes, one point each: the same words before it is done and after. */
export const sjekk = {
  undringKonkretisert: 'Undringen er konkretisert',
  foresatteKontaktet:
    '{begrunnet, select, ja {Det står hvorfor foresatte ikke er nådd} other {Foresatte er kontaktet}}',
  barnetsStemme:
    '{begrunnet, select, ja {Det står hvorfor {fornavn} ikke er hørt} other {{fornavn} er hørt}}',
  droftetMedTiltaksleder: 'Saken er drøftet med tiltaksleder',
  droftetFoerSamtalen: 'Saken er drøftet med tiltaksleder før samtalen',
  samtaleHoldt: 'Møtet med foresatte er holdt',
  inviterteVarMed: 'De som skal kalles inn, var med, eller det står hvorfor ikke',
  alleOmraaderVurdert: 'Alle fire områdene er kartlagt',
  forstaaelseFraHverSide:
    '{begrunnet, select, ja {Det står hvordan hver side ser det, eller hvorfor det mangler} other {Alle sider har sagt hvordan de ser det}}',
  fellesForstaaelse: 'Felles forståelse er skrevet ned',
  planKlar: 'Planen er skrevet ferdig',
  evalueringHoldt: 'Planen er evaluert på dette trinnet',
  holderRolle: 'Rett person holder stafetten',
  hjelpetjenesterVurdert: 'Andre tjenester er vurdert',
  kontaktformAvklart: 'Dere har avtalt hvordan dere holder kontakten',
  normaltNaervaer: 'Nærværet er normalt',
} satisfies Record<KravNavn, string>

/** What a point still lacks, where there is more to say than that it is not done. */
export const igjen = {
  foresatteKontaktet: 'Eller skriv hvorfor ikke.',
  barnetsStemme:
    '{hort, select, nei {{dager, plural, one {Siste døgn} other {Siste # dager}}, eller skriv hvorfor ikke.} other {Hørt {hort}.}}',
  inviterteVarMed: 'Igjen: {deltakere}.',
  alleOmraaderVurdert: 'Igjen: {omraader}.',
  forstaaelseFraHverSide: 'Igjen: {sider}.',
  planKlar: 'Den mangler {felt}.',
  evalueringHoldt:
    '{plan, select, ingen {Trinnet har ingen plan ennå.} foerNed {La planen stå en periode til eller lag en ny, og evaluer den her.} other {Planen gjelder nå.}}',
  holderRolle: 'Den må over til {roller}.',
  normaltNaervaer: '{har} av {av} dager med normalt nærvær.',
}
