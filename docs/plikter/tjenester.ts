import type { Del } from './plikt.ts'

/** Who contributes with what: the services around the child. */
export const tjenester: Del = {
  arena: null,
  tittel: 'Tjenestene',
  plikter: [
    {
      linje: '403–405',
      plikt: 'PPT samarbeider med barnehager og skoler om forebygging og kompetanse.',
      rest: 'PPTs eget arbeid. Ikke en del av noen sak.',
    },
    {
      linje: '406–412',
      plikt: 'PPT støtter barn og unge som trenger hjelp.',
      hendelser: ['hjelpetjenester.vurdert', 'samtykke.gitt', 'medlem.kommet'],
      krav: ['hjelpetjenesterVurdert'],
      data: ['tjeneste.ppt'],
      vist: ['machines/laget/medlem.test.ts', 'server/sak/laget.test.ts'],
      rest: 'En henvisning skrives i PPTs eget system.',
    },
    {
      linje: '415–421',
      plikt:
        'Helsestasjonen og skolehelsetjenesten når alle barn, og har samtaler med dem som trenger det.',
      rest: 'Tjenestens eget arbeid. Når den er med i en sak, står på trinnene under.',
    },
    {
      linje: '424–426',
      plikt: 'Familie og forebygging gjør seg kjent på foreldremøter og hos helsestasjonen.',
      rest: 'Tjenestens eget arbeid. Ikke en del av noen sak.',
    },
    {
      linje: '427–433',
      plikt:
        'Ungdomslos er til stede på skolene, og ambulerende ungdomsteam oppsøker dem som står utenfor.',
      rest: 'Tjenestenes eget arbeid. Når de er med i en sak, står i delen om skolen.',
    },
    {
      linje: '435–440',
      plikt: 'Fastlegen holdes oppdatert og inviteres til møter der det er naturlig.',
      hendelser: ['mote.foreslatt', 'medlem.kommet', 'mote.holdt'],
      data: ['trinn3.kalles.fastlege', 'tjeneste.fastlege'],
      ellers: 'Fastlegen kan kalles inn når det er samtykke.',
      vist: ['machines/mote/mote.test.ts', 'machines/laget/samtykke.test.ts'],
      rest: 'Ingenting går til fastlegen av seg selv: De som kaller inn, gir beskjed, og oppsummeringen skrives ut. På de lavere trinnene foreslås ikke fastlegen.',
    },
    {
      linje: '442–445',
      plikt: 'NAV er med når økonomi og arbeid er en del av det.',
      hendelser: ['hjelpetjenester.vurdert', 'medlem.kommet'],
      data: ['trinn3.kalles.nav', 'tjeneste.nav'],
      vist: ['machines/sak/valg.test.ts', 'machines/laget/medlem.test.ts'],
      rest: 'NAVs egen kartlegging gjøres hos NAV.',
    },
    {
      linje: '447–454',
      plikt: 'Barnevernet hjelper tidlig og til rett tid, er med i team, og drøfter og veileder.',
      hendelser: ['plikt.vurdert', 'hjemmel.brukt', 'medlem.kommet'],
      data: ['trinn3.kalles.barnevern', 'tjeneste.barnevern'],
      ellers: 'Faktorer som kan gi meldeplikt, sier det der de krysses av, med hvem en ringer.',
      vist: [
        'machines/sak/plikter.test.ts',
        'e2e/trinnet.spec.ts',
        'machines/laget/samtykke.test.ts',
      ],
      rest: 'En drøfting med barnevernet skrives som et møte eller et notat. Selve meldingen sendes utenfor Stafett.',
    },
    {
      linje: '456–462',
      plikt: 'Kvalifiseringsenheten følger opp familier som er nye i landet, og kan støtte dem.',
      hendelser: ['medlem.kommet'],
      ellers: 'Kan tas med i laget med egne ord, som en annen fra barnets liv.',
      vist: ['machines/laget/medlem.test.ts'],
      rest: 'Står ikke i lista over tjenester, for rutinens egen liste (701–711) har den ikke.',
    },
    {
      linje: '464–480',
      plikt: 'Politiet forebygger, har bekymringssamtaler og følger opp enkelte.',
      hendelser: ['medlem.kommet'],
      ellers: 'Kan tas med i laget med egne ord, som en annen fra barnets liv.',
      vist: ['machines/laget/medlem.test.ts'],
      rest: 'Politiets eget arbeid. Står ikke i lista over tjenester, for rutinens egen liste (701–711) har det ikke.',
    },
  ],
}
