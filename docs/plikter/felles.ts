import type { Del } from './plikt.ts'

/** What holds on every trinn of both ladders. */
export const felles: Del = {
  arena: null,
  tittel: 'Stafetten, laget og planen',
  plikter: [
    {
      linje: '535–536, 663–664',
      plikt: 'Én person holder stafetten og samordner, så oppfølgingen ikke brytes.',
      hendelser: [
        'stafett.tilbudt',
        'stafett.mottatt',
        'stafett.avslaatt',
        'stafett.trukket',
        'sak.satPaaVent',
      ],
      krav: ['holderRolle'],
      data: ['frist.svar.stafett', 'frist.overlevering', 'frist.pause'],
      ellers:
        '2026.1 krever rett holder før et nytt trinn; i 2026.2 gir den som ikke kan holde stafetten der, den fra seg innen fristen.',
      vist: [
        'machines/sak/frister.test.ts',
        'machines/sak/trinnskifte.test.ts',
        'e2e/flytter.spec.ts',
      ],
    },
    {
      linje: '555–558',
      plikt: 'Kartlegg bredt, bli enige om årsakene, lag en plan, møtes jevnlig og juster.',
      hendelser: [
        'kartlegging.registrert',
        'forstaaelse.enighet',
        'plan.iverksatt',
        'plan.evaluert',
      ],
      krav: [
        'alleOmraaderVurdert',
        'forstaaelseFraHverSide',
        'fellesForstaaelse',
        'evalueringHoldt',
      ],
      vist: ['machines/krav/tabell.test.ts', 'e2e/skolesak.spec.ts'],
    },
    {
      linje: '578–579',
      plikt: 'Sett inn tiltak på flere områder samtidig.',
      hendelser: ['plan.utkastLagret'],
      ellers: 'En plan har så mange rader som trengs, hver med sitt område.',
      vist: ['e2e/eksempelplan.spec.ts'],
    },
    {
      linje: '579–581',
      plikt: 'Ikke lås dere til den første forklaringen.',
      hendelser: ['kartlegging.gjenopptatt'],
      vist: ['machines/sak/tilstander.test.ts'],
    },
    {
      linje: '592–596',
      plikt: 'Søk råd hos andre tidlig når egne tiltak ikke strekker til, og kartlegg tidlig.',
      hendelser: ['hjelpetjenester.vurdert', 'trinn.hevetStraks'],
      krav: ['hjelpetjenesterVurdert'],
      vist: ['machines/sak/straks.test.ts', 'e2e/straks.spec.ts'],
      rest: 'Barnehagens og skolens egne rutiner for utredning ligger utenfor.',
    },
    {
      linje: '665–666, 724–749',
      plikt: 'Planen skrives i kommunens mal, med navn, tidsrom, enhet og ansvarlig øverst.',
      hendelser: ['plan.utkastLagret'],
      ellers: 'De fem kolonnene er malens egne, på skjermen og på papir.',
      vist: ['e2e/eksempelplan.spec.ts'],
    },
    {
      linje: '676–678',
      plikt: 'Hjelpetjenester hentes inn etter samtykke fra elev og foresatte.',
      hendelser: [
        'samtykke.gitt',
        'samtykke.ogsaaGitt',
        'samtykke.trukket',
        'medlem.kommet',
        'hjemmel.brukt',
      ],
      data: ['frist.svar.samtykke', 'frist.samtykke', 'frist.fornyes'],
      ellers: 'En tjeneste inviteres bare med samtykke, eller med hjemmel og hvem som avgjorde.',
      vist: ['e2e/laget.spec.ts', 'machines/laget/lov.test.ts', 'machines/laget/samtykke.test.ts'],
    },
    {
      linje: '679–680',
      plikt: 'Planen sier hvem som gjør hva, og evalueres med korte mellomrom.',
      hendelser: ['plan.utkastLagret', 'plan.evaluert', 'plan.viderefort'],
      krav: ['planKlar'],
      data: ['frist.minnes', 'frist.forbered', 'frist.loftes', 'frist.stille'],
      ellers: 'Mine oppgaver, og varsel når evalueringen uteblir.',
      vist: ['e2e/oppgaver.spec.ts', 'machines/forlop/oppgaver.test.ts'],
    },
    {
      linje: '681–684',
      plikt:
        'Tiltaksleder koordinerer der det ikke er ansvarsgruppe. Ved alvorlig sykdom utnevner helse en koordinator.',
      hendelser: ['medlem.fastKontakt'],
      ellers: 'Laget har én fast kontakt, og hvert medlem har sin del.',
      vist: ['machines/laget/medlem.test.ts'],
      rest: 'At det er en ansvarsgruppe, og hvem den eller helse har utnevnt, skrives i ord.',
    },
    {
      linje: '685',
      plikt: 'Møteformen velges etter kommunens møtestruktur.',
      hendelser: ['mote.foreslatt'],
      ellers: 'Slag møte, og fysisk, digitalt med lenke, eller begge.',
      vist: ['e2e/moter.spec.ts'],
      rest: 'Kommunens møtestruktur er et annet dokument. Stafett kjenner bare disse slagene.',
    },
    {
      linje: '687–690',
      plikt:
        'Det er et lag rundt barnet, og planen har oppgavene til skole, foresatte, barn og tjenester.',
      hendelser: ['medlem.kommet', 'plan.utkastLagret', 'timeplan.avtalt'],
      ellers:
        'Ansvarlig for et tiltak er en part i saken. Drømmetimeplanen er en måte å bli hørt på.',
      vist: [
        'e2e/laget.spec.ts',
        'machines/sak/ansvarlig.test.ts',
        'e2e/ansvarlig.spec.ts',
        'server/sak/verktoy.test.ts',
      ],
    },
    {
      linje: '690–693',
      plikt: 'Barnet er selv med, blir hørt, og får oversikt og være med å bestemme.',
      hendelser: ['barnet.hort', 'stemme.vist', 'stemme.besvart', 'mote.onsket'],
      krav: ['barnetsStemme'],
      data: ['frist.barnetsStemme', 'frist.svar.stemme'],
      vist: ['e2e/stemme.spec.ts', 'machines/krav/tabell.test.ts', 'e2e/familienVil.spec.ts'],
      rest: 'En egen side der barnet ser planen, kommer med familiens egne sider.',
    },
    {
      linje: '693–696',
      plikt:
        'Gå ikke raskere fram enn barnet mestrer, og hold sammen om det avtalte til evalueringen.',
      hendelser: ['timeplan.avtalt', 'tiltak.meldt', 'plan.evaluert'],
      ellers:
        'En kortere uke trappes opp med datoer. Planen får stå til dagen for evaluering; før det kreves en grunn.',
      vist: ['machines/timeplan/timeplan.test.ts', 'machines/sak/evaluering.test.ts'],
    },
    {
      linje: '696–699',
      plikt: 'Møteleder holder møtet på tiltak og ansvar videre.',
      hendelser: ['mote.avsnitt', 'mote.holdt'],
      ellers: 'Evalueringsmøtet på én side, med en saksliste som lager seg selv.',
      vist: ['e2e/fortellingen.spec.ts', 'e2e/motet.spec.ts'],
    },
    {
      linje: '700–711',
      plikt: 'Hvem som er i laget, vurderes for hvert barn.',
      hendelser: ['medlem.kommet', 'medlem.gatt'],
      data: [
        'tjeneste.familieOgForebygging',
        'tjeneste.fysioErgo',
        'tjeneste.avlastning',
        'tjeneste.habu',
        'tjeneste.bup',
        'tjeneste.andreSpesialister',
        'tjeneste.fraBarnetsLiv',
      ],
      vist: ['e2e/laget.spec.ts', 'machines/laget/medlem.test.ts', 'machines/sak/valg.test.ts'],
    },
    {
      linje: '714–721',
      plikt:
        'Planen bygger på kartleggingen, i fem steg: område, hvorfor, tiltak, ansvarlig, evaluering.',
      hendelser: ['plan.utkastLagret', 'plan.iverksatt'],
      krav: ['planKlar'],
      ellers: '2026.2 krever også «hvorfor».',
      vist: [
        'machines/sak/plan.test.ts',
        'machines/sak/andreUtgave.test.ts',
        'e2e/eksempelplan.spec.ts',
      ],
    },
  ],
}
