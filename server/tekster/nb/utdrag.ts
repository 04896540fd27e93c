/** What the next place gets to know, when a child goes on from kindergarten to school. */
export const hendelse = {
  'utdrag.gitt': {
    tittel: 'Skriv et utdrag til skolen',
    beskrivelse:
      'Når barnet går over til skolen. Skolen får det du skriver her, og planen hvis dere vil, men ikke resten av saken.',
    setning: '{hvem} skrev et utdrag til skolen.',
    felt: {
      innhold: 'Hva skal skolen få vite?',
      medPlan: 'Skal planen dere har, følge med?',
      samtykke: 'Hvem av de foresatte har sagt ja til dette, og hvordan?',
    },
    hjelp: {
      innhold:
        'Hva som har hjulpet, hva som er vanskelig, og hva dere er enige om. La foresatte lese det først.',
      samtykke: 'For eksempel: begge, på overgangsmøtet.',
    },
  },
  'utdrag.trukket': {
    tittel: 'Trekk utdraget til skolen',
    beskrivelse: 'Når foresatte ombestemmer seg, eller noe i utdraget ikke lenger stemmer.',
    setning: '{hvem} trakk utdraget til skolen.',
    felt: { grunn: 'Hvorfor?' },
  },
}

export const sammendrag = {
  utdragVenter: 'Utdraget dere skrev {dato}, ligger klart for skolen.',
  utdragMottatt: 'Skolen har tatt imot utdraget dere skrev.',
  begynnerVed: '{fornavn} går nå ved {enhet}. Skriv et utdrag til skolen, og lukk saken her.',
}

/** What a case that was taken in from one builds on. */
export const utdraget = 'utdraget fra barnehagen'
