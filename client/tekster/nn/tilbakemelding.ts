import type { Tekster } from '../typer.ts'

export const tilbakemelding: Tekster['tilbakemelding'] = {
  tittel: 'Korleis var møtet?',
  sporsmaal: {
    barn: 'Korleis var det å vere på møtet?',
    ungdom: 'Blei du høyrd på møtet?',
    voksen: 'Hjelpte møtet dykk vidare?',
  },
  svar: {
    barn: {
      veldigBra: 'Kjempefint',
      bra: 'Fint',
      daarlig: 'Litt dumt',
      veldigDaarlig: 'Dumt',
    },
    ungdom: {
      veldigBra: 'Ja, heile tida',
      bra: 'Ja, for det meste',
      daarlig: 'Berre litt',
      veldigDaarlig: 'Ikkje i det heile teke',
    },
    voksen: {
      veldigBra: 'Ja, mykje',
      bra: 'Ja, litt',
      daarlig: 'Ikkje så mykje',
      veldigDaarlig: 'Ikkje i det heile teke',
    },
  },
  hvaSkjer: {
    barn: 'Trykk på eit ansikt. Vi skriv ikkje ned kven som svarte.',
    ungdom:
      'Vel eit ansikt. Svaret blir lagra utan namn, og talt saman med svara frå andre ungdommar.',
    voksen:
      'Vel eit ansikt. Svaret blir lagra utan namn og utan kopling til møtet, og talt saman med svara frå andre vaksne.',
  },
  takk: 'Takk!',
  talt: 'Svaret ditt er talt. Du kan lukke sida.',
  gjelderIkke: 'Denne lenkja kan ikkje brukast',
  ingenting: 'Lenkja er brukt før, eller ho er for gammal. Ingenting er lagra no.',
  ikkeMer: 'Du treng ikkje gjere noko meir.',
  hvem: 'Kven svarer no?',
  gruppe: { barn: 'Barn', ungdom: 'Ungdom', voksen: 'Vaksne' },
  taltHer: 'Takk! Svaret er talt.',
  ingenIgjen: 'Alle som var med i denne gruppa, har svart.',
  tilbake: 'Tilbake',
  avslutt: 'Avslutt og gå til saka',
  resultat: 'Tilbakemeldingar etter møte',
  ingenEnna: 'Ingen tal enno',
  ingenHittil: 'Her kjem det som barn, ungdom og vaksne svarer etter møta',
  slikBlirDet: 'Opne eit møte som er halde, og be dei som var med, om å velje eit ansikt.',
  pagaar: '{termin} blir vist {dato}, når halvåret er over.',
  omTallene:
    'Kvar gruppe får sitt eige spørsmål og blir talt for seg. Svar blir viste når dei kjem frå møta til minst {grense} barn, så ingen kan kjennast igjen.',
  termin: '{halvaar, select, 1 {Våren} other {Hausten}} {aar}',
  antallSvar: '{antall} svar',
  forFaa: 'Svar frå møta til færre enn {grense} barn blir ikkje viste.',
}
