import type { Del } from './plikt.ts'

/** Who answers for it above the school, and which services only a school has. */
export const skoleplikt: Del = {
  arena: 'skole',
  tittel: 'Skole: oppfølgingsplikten og laget',
  plikter: [
    {
      linje: '668–669',
      plikt: 'Enhetsleder har oversikt over antall elever og følger opp skolene.',
      ellers: 'Tall for hver enhet: saker i gang, over fristen, og det som venter.',
      vist: ['e2e/idag.spec.ts', 'server/idag/idag.test.ts'],
      rest: 'Elever uten sak telles bare når et forslag venter for lenge. Resten kommer med rapportene.',
    },
    {
      linje: '670–672',
      plikt: 'Rapport til enhetsleder og kommunalsjef hvert halvår, og når noe endrer seg.',
      rest: 'Kommer med rapportene.',
    },
    {
      linje: '673–674',
      plikt: 'Kommunalsjef sikrer kompetanse, rutiner og system.',
      ellers: 'Kommunalsjefen ser tall, ikke saker.',
      vist: ['e2e/idag.spec.ts'],
      rest: 'Kommer med rapportene. Kompetanse står ingen steder.',
    },
    {
      linje: '702–703, 709',
      plikt: 'Skolehelsetjeneste, los og ambulerende ungdomsteam kan være i laget.',
      hendelser: ['medlem.kommet'],
      data: ['tjeneste.skolehelsetjenesten', 'tjeneste.los', 'tjeneste.ambulerendeUngdomsteam'],
      vist: ['machines/sak/valg.test.ts'],
    },
  ],
}
