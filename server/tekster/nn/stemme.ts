import type * as nb from '../nb/stemme.ts'

export const hendelse: typeof nb.hendelse = {
  'barnet.hort': {
    tittel: 'Høyr barnet',
    beskrivelse: 'Skriv ned barnet sitt eige syn, eller kvifor du ikkje har fått tak i det enno.',
    setning:
      '{resultat, select, hort {{hvem} høyrde barnet.} other {{hvem} skreiv kvifor barnet ikkje er høyrt enno.}}',
    felt: {
      resultat: 'Er barnet høyrt?',
      form: 'Korleis fekk barnet fortelje?',
      syn: 'Kva sa eller viste barnet?',
      ord: 'Kven sine ord er det?',
      sett: 'Har barnet sett det du skreiv?',
      grunn: 'Kvifor er barnet ikkje høyrt enno?',
    },
    valg: {
      resultat: { hort: 'Ja, barnet er høyrt', ikkeHort: 'Nei, ikkje enno' },
      form: {
        samtale: 'I ein samtale',
        skriftlig: 'Skriftleg',
        tegning: 'I ei teikning',
        skala: 'På ein skala',
        observasjon: 'Vi såg kva barnet viste',
      },
      ord: { barnets: 'Orda til barnet', voksnes: 'Orda til dei vaksne' },
      sett: {
        enig: 'Ja, og barnet er samd',
        uenig: 'Ja, men barnet er ikkje samd',
        ikkeSett: 'Nei, ikkje enno',
      },
    },
    hjelp: {
      syn: 'Bruk orda til barnet der du kan.',
      sett: 'Vis det fram, eller les det høgt for barnet.',
    },
  },
  'stemme.vist': {
    tittel: 'Vis barnet kva som vart skrive',
    beskrivelse: 'Vis det fram, eller les det høgt, og spør om det er rett.',
    setning:
      '{svar, select, enig {{hvem} viste barnet kva som vart skrive. Barnet er samd.} other {{hvem} viste barnet kva som vart skrive. Barnet er ikkje samd.}}',
    felt: {
      svar: 'Er barnet samd i det som står?',
      merknad: 'Kva vil barnet rette eller leggje til?',
    },
    valg: { svar: { enig: 'Ja, det er rett', uenig: 'Nei, noko er gale eller manglar' } },
  },
  'stemme.besvart': {
    tittel: 'Svar barnet',
    beskrivelse: 'Fortel barnet kva de har gjort med det barnet sa, eller kvifor ikkje.',
    setning:
      '{resultat, select, fulgt {{hvem} skreiv kva som er gjort med det barnet fortalde. Barnet fekk vite det {fortalt}.} other {{hvem} skreiv kvifor det ikkje er gjort noko med det barnet fortalde. Barnet fekk vite det {fortalt}.}}',
    felt: {
      resultat: 'Har de gjort noko med det barnet fortalde?',
      hva: 'Kva har de gjort?',
      hvorfor: 'Kvifor ikkje?',
      fortalt: 'Når fekk barnet vite det?',
      fortaltAv: 'Kven fortalde det til barnet?',
    },
    valg: {
      resultat: {
        fulgt: 'Ja, og barnet veit kva',
        ikkeFulgt: 'Nei, og barnet veit kvifor',
      },
    },
    hjelp: {
      hva: 'Bruk dei same orda som til barnet.',
      hvorfor: 'Bruk dei same orda som til barnet.',
    },
  },
  'stemme.forfalt': {
    tittel: 'Meld at barnet ventar på svar',
    beskrivelse: 'Skjer av seg sjølv når barnet har venta for lenge på svar.',
    setning: 'Barnet har venta for lenge på svar.',
  },
}

export const frist: typeof nb.frist = { svarStemme: 'Barnet skal få svar' }

export const tilstand: typeof nb.tilstand = {
  stemme: 'Stemma til barnet',
  ny: 'Ny',
  venter: 'Barnet ventar på svar',
  forfalt: 'Barnet har venta for lenge',
  besvart: 'Barnet har fått svar',
  ikkeHort: 'Ikkje høyrt enno',
}

export const intern: typeof nb.intern = { barnetHort: 'Barnet blir høyrt' }

export const prosess: typeof nb.prosess = {
  tittel: '{hort, select, ja {Fortalt {dato}} other {Ikkje høyrt {dato}}}',
}
