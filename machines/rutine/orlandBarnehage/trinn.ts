import { foersteUtgave } from '../orlandFelles/foersteUtgave.ts'
import type { Rutine } from '../skjema.ts'

/**
 * The kindergarten's ladder (routine, part 4): wondering and dialogue, since a
 * place is voluntary. Evaluation after about a month is the routine's; `frister`
 * are the municipality's own choice.
 */
export const trinn: Rutine['trinn'] = [
  {
    nr: 0,
    tittel: 'trinn0.tittel',
    beskrivelse: 'trinn0.beskrivelse',
    stafettholder: ['pedagogiskLeder'],
    gjoremaal: [
      { tekst: 'gjor.snakkMedStyrer', naar: 'alltid', vises: [] },
      { tekst: 'gjor.konkretiser', naar: 'alltid', vises: ['undringKonkretisert'] },
      { tekst: 'gjor.undreSammen', naar: 'alltid', vises: [] },
      { tekst: 'gjor.lyttTilBarnet', naar: 'alltid', vises: ['barnetsStemme'] },
    ],
    inviteres: [
      { hvem: 'hvem.styrer', deltaker: 'styrer', naar: 'alltid' },
      { hvem: 'hvem.teamleder', deltaker: 'teamleder', naar: 'vedBehov' },
    ],
    krav: {
      samtale: [],
      kartlagt: ['foresatteKontaktet', 'barnetsStemme'],
      enighet: [],
      iverksett: ['planKlar'],
      hev: ['undringKonkretisert', 'foresatteKontaktet', 'barnetsStemme', 'holderRolle'],
      bli: [],
      senk: [],
      avslutt: ['undringKonkretisert', 'foresatteKontaktet', 'barnetsStemme'],
    },
    ...foersteUtgave,
    evalueringsintervall: 14,
    frister: { undring: 5, hore: 10, vurdere: 14 },
  },
  {
    nr: 1,
    tittel: 'trinn1.tittel',
    beskrivelse: 'trinn1.beskrivelse',
    stafettholder: ['pedagogiskLeder'],
    gjoremaal: [
      { tekst: 'gjor.droftForst', naar: 'alltid', vises: ['droftetMedTiltaksleder'] },
      { tekst: 'gjor.inviterForesatte', naar: 'alltid', vises: ['samtaleHoldt'] },
      { tekst: 'gjor.finnTiltak', naar: 'alltid', vises: ['fellesForstaaelse'] },
      { tekst: 'gjor.skrivPlan', naar: 'alltid', vises: ['planForTrinnet'] },
    ],
    inviteres: [
      { hvem: 'hvem.foresatte', deltaker: 'foresatte', naar: 'alltid' },
      { hvem: 'hvem.helsestasjon', deltaker: 'helsesykepleier', naar: 'vedBehov' },
      { hvem: 'hvem.tiltaksleder', deltaker: 'tiltaksleder', naar: 'vedBehov' },
    ],
    krav: {
      samtale: ['droftetMedTiltaksleder'],
      kartlagt: ['samtaleHoldt', 'barnetsStemme', 'alleOmraaderVurdert'],
      enighet: ['forstaaelseFraHverSide'],
      iverksett: ['fellesForstaaelse', 'planKlar', 'barnetsStemme'],
      hev: ['evalueringHoldt', 'barnetsStemme', 'holderRolle'],
      bli: [],
      senk: ['evalueringHoldt', 'barnetsStemme', 'holderRolle'],
      avslutt: ['evalueringHoldt', 'barnetsStemme'],
    },
    ...foersteUtgave,
    evalueringsintervall: 30,
    frister: { kartlegge: 14, forstaa: 7, planlegge: 7, folgeOpp: 14 },
  },
  {
    nr: 2,
    tittel: 'trinn2.tittel',
    beskrivelse: 'trinn2.beskrivelse',
    stafettholder: ['tiltaksleder'],
    gjoremaal: [
      { tekst: 'gjor.undersokVidere', naar: 'alltid', vises: ['alleOmraaderVurdert'] },
      { tekst: 'gjor.evaluerMedForesatte', naar: 'alltid', vises: ['evalueringHoldt'] },
      { tekst: 'gjor.vurderTjenester', naar: 'alltid', vises: ['hjelpetjenesterVurdert'] },
    ],
    inviteres: [
      { hvem: 'hvem.foresatte', deltaker: 'foresatte', naar: 'alltid' },
      { hvem: 'hvem.pedagogiskLeder', deltaker: 'pedagogiskLeder', naar: 'alltid' },
      { hvem: 'hvem.helsestasjon', deltaker: 'helsesykepleier', naar: 'vedBehov' },
      { hvem: 'hvem.ppt', deltaker: 'ppt', naar: 'vedBehov' },
      { hvem: 'hvem.familieOgForebygging', deltaker: 'familieOgForebygging', naar: 'vedBehov' },
    ],
    krav: {
      samtale: [],
      kartlagt: ['barnetsStemme', 'alleOmraaderVurdert'],
      enighet: ['forstaaelseFraHverSide'],
      iverksett: ['fellesForstaaelse', 'planKlar', 'barnetsStemme', 'hjelpetjenesterVurdert'],
      hev: ['evalueringHoldt', 'barnetsStemme', 'holderRolle'],
      bli: [],
      senk: ['evalueringHoldt', 'barnetsStemme', 'holderRolle'],
      avslutt: ['evalueringHoldt', 'barnetsStemme'],
    },
    ...foersteUtgave,
    evalueringsintervall: 30,
    frister: { kartlegge: 14, forstaa: 7, planlegge: 7, folgeOpp: 14 },
  },
  {
    nr: 3,
    tittel: 'trinn3.tittel',
    beskrivelse: 'trinn3.beskrivelse',
    stafettholder: ['tiltaksleder'],
    gjoremaal: [
      { tekst: 'gjor.evaluerMedLaget', naar: 'alltid', vises: ['evalueringHoldt'] },
      { tekst: 'gjor.moterVedBehov', naar: 'vedBehov', vises: ['samarbeidsmoteHoldt'] },
    ],
    inviteres: [
      { hvem: 'hvem.foresatte', deltaker: 'foresatte', naar: 'alltid' },
      { hvem: 'hvem.pedagogiskLeder', deltaker: 'pedagogiskLeder', naar: 'alltid' },
      { hvem: 'hvem.helsestasjon', deltaker: 'helsesykepleier', naar: 'vedBehov' },
      { hvem: 'hvem.ppt', deltaker: 'ppt', naar: 'vedBehov' },
      { hvem: 'hvem.familieOgForebygging', deltaker: 'familieOgForebygging', naar: 'vedBehov' },
      { hvem: 'hvem.fastlege', deltaker: 'fastlege', naar: 'vedBehov' },
      { hvem: 'hvem.nav', deltaker: 'nav', naar: 'vedBehov' },
      { hvem: 'hvem.barnevern', deltaker: 'barnevern', naar: 'vedBehov' },
    ],
    krav: {
      samtale: [],
      kartlagt: ['barnetsStemme', 'alleOmraaderVurdert'],
      enighet: ['forstaaelseFraHverSide'],
      iverksett: ['fellesForstaaelse', 'planKlar', 'barnetsStemme'],
      hev: [],
      bli: [],
      senk: ['evalueringHoldt', 'barnetsStemme', 'holderRolle'],
      avslutt: ['evalueringHoldt', 'barnetsStemme'],
    },
    ...foersteUtgave,
    evalueringsintervall: 30,
    frister: { kartlegge: 14, forstaa: 7, planlegge: 7, folgeOpp: 14 },
  },
]
