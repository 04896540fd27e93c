import type * as nb from '../nb/samtykke.ts'

export const hendelse: typeof nb.hendelse = {
  'samtykke.gitt': {
    tittel: 'Skriv inn eit samtykke',
    beskrivelse: 'Skriv kven som lèt ei teneste bli med, og kva tenesta kan få vite.',
    setning: '{hvem} skreiv inn eit samtykke til {tjeneste}. Det gjeld til {til}.',
    felt: {
      tjeneste: 'Kva for ei teneste?',
      hva: 'Kva kan tenesta få vite, og hjelpe med?',
      maa: 'Kven må samtykkje?',
      gitt: 'Kven har samtykt?',
      barnet: 'Kva med barnet sjølv?',
      hvordan: 'Korleis blei det gitt?',
      vedlegg: 'Bilete av arket',
      til: 'Kor lenge gjeld det?',
    },
    valg: {
      barnet: {
        samtykker: 'Barnet har samtykt',
        ikkeEnnaa: 'Barnet må samtykkje, men har ikkje svart enno',
        forUng: 'Barnet er for ungt til å måtte samtykkje',
      },
      hvordan: { muntlig: 'Munnleg', papir: 'På papir' },
    },
    hjelp: {
      vedlegg: 'Berre når det er gitt på papir. Arket må kunne lesast.',
      hva: 'Berre det tenesta treng for å hjelpe.',
      maa: 'Alle føresette som har foreldreansvar.',
      gitt: 'Dei andre kan du skrive inn når dei har svart.',
      til: 'Det kan trekkjast når som helst.',
    },
  },
  'samtykke.ogsaaGitt': {
    tittel: 'Skriv inn at ein til samtykkjer',
    beskrivelse: 'Samtykket gjeld når alle som må, har gitt det.',
    setning: '{hvem} skreiv at ein til har samtykt ({prosess}).',
    felt: {
      av: 'Kven samtykkjer?',
      foresatt: 'Kva for ein føresett?',
      hvordan: 'Korleis blei det gitt?',
      vedlegg: 'Bilete av arket',
    },
    valg: {
      av: { foresatt: 'Ein føresett', barnet: 'Barnet' },
      hvordan: { muntlig: 'Munnleg', papir: 'På papir' },
    },
    hjelp: { vedlegg: 'Berre når det er gitt på papir. Arket må kunne lesast.' },
  },
  'samtykke.trukket': {
    tittel: 'Skriv inn at eit samtykke er trekt',
    beskrivelse:
      'Gjeld òg når nokon seier nei. Tenesta skal ikkje få vite meir, og ingen treng å seie kvifor.',
    setning: '{hvem} skreiv at nokon har sagt nei eller trekt seg ({prosess}).',
    felt: { av: 'Kven har trekt det eller sagt nei?', foresatt: 'Kva for ein føresett?' },
    valg: { av: { foresatt: 'Ein føresett', barnet: 'Barnet' } },
  },
  'samtykke.utlopt': {
    tittel: 'Meld at eit samtykke har gått ut',
    beskrivelse: 'Skjer av seg sjølv dagen etter at samtykket galdt sist.',
    setning: 'Eit samtykke gjeld ikkje lenger ({prosess}).',
  },
}

export const frist: typeof nb.frist = {
  samtykkeMangler: 'De manglar svar på eit samtykke',
  fornySamtykke: 'Eit samtykke går ut',
}

export const tilstand: typeof nb.tilstand = {
  samtykke: 'Samtykke',
  gitt: 'Gitt',
  ufullstendig: 'Nokon har ikkje svart',
  gyldig: 'Gjeld',
  trukket: 'Trekt',
  utlopt: 'Gått ut',
}

export const intern: typeof nb.intern = {
  grunnlagGitt: 'Eit samtykke gjeld',
  grunnlagBorte: 'Eit samtykke er borte',
}

export const prosess: typeof nb.prosess = { tittel: 'Samtykke til {tjeneste}, gitt {dato}' }
