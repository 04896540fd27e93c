/** The team around the child: who comes, with which part, and goes. */
export const hendelse = {
  'medlem.kommet': {
    tittel: 'Ta med noen i laget',
    beskrivelse: 'En tjeneste kan bli med når samtykket er gitt av alle som må.',
    setning:
      '{slag, select, ansatt {{hvem} tok med {ansattNavn} i laget.} foresatt {{hvem} tok en foresatt med i laget.} barnet {{hvem} tok barnet med i laget.} tjeneste {{hvem} tok med {tjeneste} i laget.} other {{hvem} tok en fra barnets liv med i laget.}}',
    felt: {
      slag: 'Hvem skal være med?',
      ansatt: 'Hvilken ansatt?',
      person: 'Person',
      rolle: 'Rolle',
      foresatt: 'Hvilken foresatt?',
      tjeneste: 'Hvilken tjeneste?',
      egneOrd: 'Hvem er det for barnet?',
      del: 'Hva er deres del?',
      kontakt: 'Hvordan nås de?',
    },
    valg: {
      slag: {
        ansatt: 'En ansatt her',
        tjeneste: 'En tjeneste som har samtykke',
        fraBarnetsLiv: 'En annen fra barnets liv, med samtykke',
        foresatt: 'En foresatt',
        barnet: 'Barnet',
      },
    },
    hjelp: {
      egneOrd: 'Trener, fritidskontakt, besteforelder … Ikke navnet.',
      del: 'Kort: «følger opp hjemme», «snakker med barnet hver uke».',
      kontakt: 'Felles telefon eller e-post til tjenesten, ikke til én person.',
    },
  },
  'medlem.fastKontakt': {
    tittel: 'Velg som fast kontakt',
    beskrivelse: 'Familien har én å ringe. Den nye tar over for den som er det nå.',
    setning: '{hvem} valgte familiens faste kontakt ({prosess}).',
  },
  'medlem.gatt': {
    tittel: 'Skriv at noen går ut av laget',
    beskrivelse: 'Det som er skrevet om dem, blir stående.',
    setning: '{hvem} skrev at noen gikk ut av laget ({prosess}).',
    felt: { hvorfor: 'Hvorfor?' },
  },
}

export const tilstand = {
  medlem: 'Laget',
  ny: 'Ny',
  familien: 'Med, fra familien',
  hjelper: 'Med, for å hjelpe',
  gatt: 'Gått ut',
}

export const intern = {
  medlemKommet: 'Noen kommer i laget',
  medlemGatt: 'Noen går ut av laget',
  fastKontakt: 'Familien får fast kontakt',
}

/** One member, as it is called in a list. */
export const prosess = {
  tittel:
    '{slag, select, ansatt {Medlem: {rolle}} foresatt {Medlem: foresatt} barnet {Medlem: barnet} tjeneste {Medlem: {tjeneste}} other {Medlem: {egneOrd}}}',
}
