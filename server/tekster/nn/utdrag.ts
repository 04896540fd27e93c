import type * as nb from '../nb/utdrag.ts'

/** What the next place gets to know, when a child goes on from kindergarten to school. */
export const hendelse: typeof nb.hendelse = {
  'utdrag.gitt': {
    tittel: 'Skriv eit utdrag til skulen',
    beskrivelse:
      'Når barnet går over til skulen. Skulen får det du skriv her, og planen dersom de vil, men ikkje resten av saka.',
    setning: '{hvem} skreiv eit utdrag til skulen.',
    felt: {
      innhold: 'Kva skal skulen få vite?',
      medPlan: 'Skal planen de har, følgje med?',
      samtykke: 'Kven av dei føresette har sagt ja til dette, og korleis?',
    },
    hjelp: {
      innhold:
        'Kva som har hjelpt, kva som er vanskeleg, og kva de er einige om. La dei føresette lese det først.',
      samtykke: 'Til dømes: begge, på overgangsmøtet.',
    },
  },
  'utdrag.trukket': {
    tittel: 'Trekk utdraget til skulen',
    beskrivelse: 'Når dei føresette ombestemmer seg, eller noko i utdraget ikkje lenger stemmer.',
    setning: '{hvem} trekte utdraget til skulen.',
    felt: { grunn: 'Kvifor?' },
  },
}

export const sammendrag: typeof nb.sammendrag = {
  utdragVenter: 'Utdraget de skreiv {dato}, ligg klart for skulen.',
  utdragMottatt: 'Skulen har teke imot utdraget de skreiv.',
  begynnerVed: '{fornavn} går no ved {enhet}. Skriv eit utdrag til skulen, og lukk saka her.',
}

export const utdraget = 'utdraget frå barnehagen'
