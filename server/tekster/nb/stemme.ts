/** The child's voice: what the child told, whether it is right, and the answer. */
export const hendelse = {
  'barnet.hort': {
    tittel: 'Hør barnet',
    beskrivelse: 'Skriv ned barnets eget syn, eller hvorfor du ikke har fått tak i det ennå.',
    setning:
      '{resultat, select, hort {{hvem} hørte barnet.} other {{hvem} skrev hvorfor barnet ikke er hørt ennå.}}',
    felt: {
      resultat: 'Er barnet hørt?',
      form: 'Hvordan fikk barnet fortelle?',
      syn: 'Hva sa eller viste barnet?',
      ord: 'Hvem sine ord er det?',
      sett: 'Har barnet sett det du skrev?',
      grunn: 'Hvorfor er barnet ikke hørt ennå?',
    },
    valg: {
      resultat: { hort: 'Ja, barnet er hørt', ikkeHort: 'Nei, ikke ennå' },
      form: {
        samtale: 'I en samtale',
        skriftlig: 'Skriftlig',
        tegning: 'I en tegning',
        skala: 'På en skala',
        observasjon: 'Vi så hva barnet viste',
      },
      ord: { barnets: 'Barnets egne ord', voksnes: 'De voksnes ord' },
      sett: {
        enig: 'Ja, og barnet er enig',
        uenig: 'Ja, men barnet er ikke enig',
        ikkeSett: 'Nei, ikke ennå',
      },
    },
    hjelp: {
      syn: 'Bruk barnets egne ord der du kan.',
      sett: 'Vis det fram, eller les det høyt for barnet.',
    },
  },
  'stemme.vist': {
    tittel: 'Vis barnet hva som ble skrevet',
    beskrivelse: 'Vis det fram, eller les det høyt, og spør om det er rett.',
    setning:
      '{svar, select, enig {{hvem} viste barnet hva som ble skrevet. Barnet er enig.} other {{hvem} viste barnet hva som ble skrevet. Barnet er ikke enig.}}',
    felt: {
      svar: 'Er barnet enig i det som står?',
      merknad: 'Hva vil barnet rette eller legge til?',
    },
    valg: { svar: { enig: 'Ja, det er rett', uenig: 'Nei, noe er galt eller mangler' } },
  },
  'stemme.besvart': {
    tittel: 'Svar barnet',
    beskrivelse: 'Fortell barnet hva dere har gjort med det barnet sa, eller hvorfor ikke.',
    setning:
      '{resultat, select, fulgt {{hvem} skrev hva som er gjort med det barnet fortalte. Barnet fikk vite det {fortalt}.} other {{hvem} skrev hvorfor det ikke er gjort noe med det barnet fortalte. Barnet fikk vite det {fortalt}.}}',
    felt: {
      resultat: 'Har dere gjort noe med det barnet fortalte?',
      hva: 'Hva har dere gjort?',
      hvorfor: 'Hvorfor ikke?',
      fortalt: 'Når fikk barnet vite det?',
      fortaltAv: 'Hvem fortalte det til barnet?',
    },
    valg: {
      resultat: {
        fulgt: 'Ja, og barnet vet hva',
        ikkeFulgt: 'Nei, og barnet vet hvorfor',
      },
    },
    hjelp: {
      hva: 'Bruk de samme ordene som til barnet.',
      hvorfor: 'Bruk de samme ordene som til barnet.',
    },
  },
  'stemme.forfalt': {
    tittel: 'Meld at barnet venter på svar',
    beskrivelse: 'Skjer av seg selv når barnet har ventet for lenge på svar.',
    setning: 'Barnet har ventet for lenge på svar.',
  },
}

export const frist = { svarStemme: 'Barnet skal få svar' }

export const tilstand = {
  stemme: 'Barnets stemme',
  ny: 'Ny',
  venter: 'Barnet venter på svar',
  forfalt: 'Barnet har ventet for lenge',
  besvart: 'Barnet har fått svar',
  ikkeHort: 'Ikke hørt ennå',
}

export const intern = { barnetHort: 'Barnet blir hørt' }

/** One entry, as it is called in a list. */
export const prosess = {
  tittel: '{hort, select, ja {Fortalt {dato}} other {Ikke hørt {dato}}}',
}
