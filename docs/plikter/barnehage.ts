import type { Del } from './plikt.ts'

export const barnehage: Del = {
  maal: 'nb',
  tittel: 'Barnehage',
  plikter: [
    {
      linje: '321–322, 326',
      plikt: 'Foresatte melder fravær, og barnehagen fører alt.',
      hendelser: ['fravaer.registrert'],
      ellers: 'Fravær kommer inn fra en CSV-fil. Meldingen selv går i kommunens eget system.',
      vist: ['e2e/fravaer.spec.ts'],
    },
    {
      linje: '323–325',
      plikt: 'Ta kontakt etter tre dager uten beskjed, på rad eller spredt i en uke.',
      hendelser: ['foresatte.kontaktet', 'fravaer.vurdert'],
      ellers:
        'Terskel i rutinens data. Den som ser fraværet, blir spurt, og kan svare «Ringte hjem, avklart» uten å starte en sak.',
      vist: ['machines/fravaer/barnehage.test.ts', 'e2e/ringteHjem.spec.ts'],
    },
    {
      linje: '327–328',
      plikt: 'Styrer ser etter urovekkende mønster hvert kvartal.',
      rest: 'Rapporten kommer med rapportene. Ingen mønstre spør i barnehagen av seg selv.',
    },
    {
      linje: '329–330',
      plikt: 'Foreldre får to ganger i året vite hva nærvær betyr.',
      rest: 'Gjelder alle familier og er ikke en del av noen sak.',
    },
    {
      linje: '331–332',
      plikt: 'Det psykososiale miljøet kartlegges to ganger i året.',
      rest: 'Gjelder hele gruppa og er ikke en del av noen sak.',
    },
    {
      linje: '491–502',
      plikt: 'Barnehagen er frivillig, og fravær kan ha naturlige årsaker.',
      hendelser: ['sak.avsluttet', 'sak.lukket'],
      ellers:
        'Årsaker til å avslutte per trinn, også «naturlig årsak» og at foresatte ikke ønsker det.',
      vist: ['machines/sak/andreUtgave.test.ts'],
    },
    {
      linje: '515',
      plikt: 'Trinn 0: pedagogisk leder holder stafetten, etter dialog med styrer eller teamleder.',
      hendelser: ['gjoremaal.vurdert'],
      ellers:
        'Hvem som kan holde, står i rutinens data. At dialogen har vært, krysses av på trinnets liste.',
      vist: ['e2e/barnehagesak.spec.ts', 'machines/forlop/gjoremaal.test.ts'],
    },
    {
      linje: '516',
      plikt: 'Trinn 0: undringen konkretiseres på skjema.',
      hendelser: ['undring.konkretisert'],
      krav: ['undringKonkretisert'],
      vist: ['e2e/barnehagesak.spec.ts'],
    },
    {
      linje: '517–518',
      plikt: 'Trinn 1: saken drøftes med tiltaksleder før samtalen med foresatte.',
      hendelser: ['tiltaksleder.droftet', 'samtale.holdt', 'mote.holdt'],
      krav: ['droftetMedTiltaksleder', 'droftetFoerSamtalen', 'samtaleHoldt'],
      vist: ['machines/krav/tabell.test.ts', 'e2e/barnehagesak.spec.ts'],
    },
    {
      linje: '519',
      plikt: 'Trinn 1: foresatte kalles inn, helsestasjonen ved behov.',
      hendelser: ['mote.foreslatt', 'mote.innkalt', 'deltakelse.begrunnet'],
      krav: ['inviterteVarMed'],
      ellers:
        'Hvem rutinen inviterer, er krysset av på forhånd. Var foresatte ikke med, står det hvorfor.',
      vist: ['e2e/moter.spec.ts', 'machines/sak/samtalebordet.test.ts'],
    },
    {
      linje: '521–522',
      plikt: 'Trinn 1: målrettede tiltak ut fra årsaken, i en plan.',
      hendelser: ['plan.iverksatt'],
      krav: ['planKlar', 'fellesForstaaelse'],
      vist: ['e2e/barnehagesak.spec.ts'],
    },
    {
      linje: '525–526',
      plikt: 'Trinn 2: undersøk mer om barnehage, hjem, individ og fritid.',
      hendelser: ['kartlegging.registrert'],
      krav: ['alleOmraaderVurdert', 'forstaaelseFraHverSide'],
      vist: ['machines/krav/tabell.test.ts'],
    },
    {
      linje: '527, 531–532',
      plikt:
        'Trinn 2 og 3: planen evalueres etter omtrent en måned, sammen med foresatte og laget.',
      hendelser: ['plan.evaluert', 'mote.holdt'],
      krav: ['evalueringHoldt'],
      vist: ['e2e/fortellingen.spec.ts'],
    },
    {
      linje: '528',
      plikt: 'Trinn 2: vurder andre hjelpetjenester.',
      hendelser: ['hjelpetjenester.vurdert'],
      krav: ['hjelpetjenesterVurdert'],
      vist: ['machines/krav/tabell.test.ts'],
    },
    {
      linje: '533',
      plikt: 'Trinn 3: samarbeidsmøter etter behov.',
      hendelser: ['mote.foreslatt'],
      ellers: 'Møter kan planlegges i rytme.',
      vist: ['e2e/rytme.spec.ts'],
    },
  ],
}
