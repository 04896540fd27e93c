/** Who the family is. */
export const foresatt = {
  felt: {
    navn: 'Navn',
    relasjon: 'Hva er de for barnet?',
    egneOrd: 'Med egne ord',
    foreldreansvar: 'Har de foreldreansvar?',
    spraak: 'Språk',
    tolk: 'Trenger tolk',
    kontakt: 'Kontaktopplysninger',
    slag: 'Kontaktopplysninger',
    telefon: 'Telefon',
    epost: 'E-post',
    helst: 'Hvordan vil de helst nås?',
    merknad: 'Noe å huske når dere tar kontakt',
    husstand: 'Hvilket hjem hører de til?',
    til: 'Ikke lenger foresatt fra',
  },
  hjelp: {
    egneOrd: 'For eksempel bestemor, tante eller verge.',
    spraak: 'Språket de helst snakker. Står det nynorsk eller engelsk, kommer brev på det.',
    tolk: 'Tolk skal som hovedregel brukes når dere ikke har et felles språk.',
    merknad: 'For eksempel når på dagen det passer.',
    husstand: 'Foresatte i samme hjem har samme tall. Hvert hjem blir spurt og hørt for seg.',
    til: 'Det som er sagt og gjort før, blir stående.',
  },
  valg: {
    relasjon: {
      mor: 'mor',
      far: 'far',
      forelder: 'forelder',
      fosterforelder: 'fosterforelder',
      annen: 'en annen',
    },
    foreldreansvar: { har: 'ja', harIkke: 'nei' },
    slag: {
      staarHer: 'kan stå her',
      skjermet: 'skal ikke stå her, for eksempel ved sperret adresse',
    },
    helst: { ringes: 'på telefon', melding: 'på melding', epost: 'på e-post', brev: 'i brev' },
    husstand: { forste: 'hjem 1', andre: 'hjem 2', tredje: 'hjem 3' },
  },
}
