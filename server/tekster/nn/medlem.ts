import type * as nb from '../nb/medlem.ts'

export const hendelse: typeof nb.hendelse = {
  'medlem.kommet': {
    tittel: 'Ta med nokon i laget',
    beskrivelse: 'Ei teneste kan bli med når samtykket er gitt av alle som må.',
    setning:
      '{slag, select, ansatt {{hvem} tok med {ansattNavn} i laget.} foresatt {{hvem} tok ein føresett med i laget.} barnet {{hvem} tok barnet med i laget.} tjeneste {{hvem} tok med {tjeneste} i laget.} other {{hvem} tok ein frå livet til barnet med i laget.}}',
    felt: {
      slag: 'Kven skal vere med?',
      ansatt: 'Kva for ein tilsett?',
      person: 'Person',
      rolle: 'Rolle',
      foresatt: 'Kva for ein føresett?',
      tjeneste: 'Kva for ei teneste?',
      egneOrd: 'Kven er det for barnet?',
      del: 'Kva er deira del?',
      kontakt: 'Korleis når ein dei?',
    },
    valg: {
      slag: {
        ansatt: 'Ein tilsett her',
        tjeneste: 'Ei teneste som har samtykke',
        fraBarnetsLiv: 'Ein annan frå livet til barnet, med samtykke',
        foresatt: 'Ein føresett',
        barnet: 'Barnet',
      },
    },
    hjelp: {
      egneOrd: 'Trenar, fritidskontakt, besteforelder … Ikkje namnet.',
      del: 'Kort: «følgjer opp heime», «snakkar med barnet kvar veke».',
      kontakt: 'Felles telefon eller e-post til tenesta, ikkje til éin person.',
    },
  },
  'medlem.fastKontakt': {
    tittel: 'Vel som fast kontakt',
    beskrivelse: 'Familien har éin å ringje. Den nye tek over for den som er det no.',
    setning: '{hvem} valde den faste kontakten til familien ({prosess}).',
  },
  'medlem.gatt': {
    tittel: 'Skriv at nokon går ut av laget',
    beskrivelse: 'Det som er skrive om dei, blir ståande.',
    setning: '{hvem} skreiv at nokon gjekk ut av laget ({prosess}).',
    felt: { hvorfor: 'Kvifor?' },
  },
}

export const tilstand: typeof nb.tilstand = {
  medlem: 'Laget',
  ny: 'Ny',
  familien: 'Med, frå familien',
  hjelper: 'Med, for å hjelpe',
  gatt: 'Gått ut',
}

export const intern: typeof nb.intern = {
  medlemKommet: 'Nokon kjem i laget',
  medlemGatt: 'Nokon går ut av laget',
  fastKontakt: 'Familien får fast kontakt',
}

export const prosess: typeof nb.prosess = {
  tittel:
    '{slag, select, ansatt {Medlem: {rolle}} foresatt {Medlem: føresett} barnet {Medlem: barnet} tjeneste {Medlem: {tjeneste}} other {Medlem: {egneOrd}}}',
}
