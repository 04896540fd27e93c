import type { Del } from './plikt.ts'

/** What holds in both arenas. */
export const felles: Del = {
  maal: 'nb',
  tittel: 'Felles',
  plikter: [
    {
      linje: '50–53',
      plikt: 'Rutinen evalueres hvert partallsår, og enhetsleder følger opp at den brukes.',
      ellers:
        'Rutinen har utgaver. En sak kan gå over til en nyere, og det vises først hva som endres.',
      vist: ['machines/forlop/bytte.test.ts', 'e2e/rutinebytte.spec.ts'],
      rest: 'Å redigere rutinen og rapportere bruken av den kommer senere.',
    },
    {
      linje: '297',
      plikt: 'Tolk skal som hovedregel brukes med minoritetsfamilier.',
      hendelser: ['mote.foreslatt'],
      ellers: 'Språk og tolk står hos hver foresatt, og innkallingen sier om det er tolk.',
      vist: ['e2e/familien.spec.ts'],
    },
    {
      linje: '299–309',
      plikt:
        'Viktig informasjon om enkeltbarn overføres ved overgang til ny barnehage eller skole.',
      hendelser: ['utdrag.gitt', 'utdrag.trukket', 'stafett.tilbudt'],
      ellers:
        'Saken følger med til en ny enhet med samme rutine. Til skolen går et utdrag som foresatte har sagt ja til, og som skolen tar imot.',
      vist: ['machines/sak/utdrag.test.ts', 'e2e/overgang.spec.ts', 'e2e/flytter.spec.ts'],
    },
    {
      linje: '535, 663',
      plikt: 'Én person holder stafetten, så oppfølgingen ikke brytes.',
      hendelser: ['stafett.tilbudt', 'stafett.mottatt', 'stafett.avslaatt', 'stafett.trukket'],
      krav: ['holderRolle'],
      ellers: 'Den som ikke kan holde den på trinnet, gir den fra seg innen en frist (2026.2).',
      vist: ['machines/sak/trinnskifte.test.ts', 'e2e/flytter.spec.ts'],
    },
    {
      linje: '555–559',
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
      linje: '579–581',
      plikt: 'Ikke lås dere til den første forklaringen.',
      hendelser: ['kartlegging.gjenopptatt'],
      vist: ['machines/sak/tiltakslop.test.ts'],
    },
    {
      linje: '592–595',
      plikt: 'Søk råd hos andre tidlig når egne tiltak ikke strekker til.',
      hendelser: ['hjelpetjenester.vurdert', 'trinn.hevetStraks'],
      krav: ['hjelpetjenesterVurdert'],
      vist: ['machines/sak/straks.test.ts'],
    },
    {
      linje: '676–678',
      plikt: 'Hjelpetjenester hentes inn etter samtykke fra elev og foresatte.',
      hendelser: ['samtykke.gitt', 'samtykke.trukket', 'medlem.kommet', 'hjemmel.brukt'],
      ellers:
        'Siden «Laget». En tjeneste inviteres bare med samtykke, eller med hjemmel og hvem som avgjorde.',
      vist: ['e2e/laget.spec.ts'],
    },
    {
      linje: '679–680',
      plikt: 'Planen sier hvem som gjør hva, og evalueres med korte mellomrom.',
      hendelser: ['plan.utkastLagret', 'plan.evaluert', 'plan.viderefort'],
      krav: ['planKlar'],
      ellers: 'Mine oppgaver, og varsel når evalueringen uteblir.',
      vist: ['e2e/oppgaver.spec.ts', 'machines/forlop/oppgaver.test.ts'],
    },
    {
      linje: '681–684',
      plikt:
        'Tiltaksleder koordinerer der det ikke er ansvarsgruppe. Ved alvorlig sykdom utnevner helse en koordinator.',
      hendelser: ['medlem.fastKontakt'],
      ellers: 'Laget har én fast kontakt, og hvert medlem har sin del.',
      vist: ['e2e/laget.spec.ts'],
      rest: 'At koordinatoren er utnevnt av helse eller en ansvarsgruppe, skrives i ord.',
    },
    {
      linje: '685',
      plikt: 'Møteformen velges etter kommunens møtestruktur.',
      hendelser: ['mote.foreslatt', 'mote.innkalt'],
      ellers: 'Fysisk, digitalt med lenke, eller begge.',
      vist: ['e2e/moter.spec.ts'],
    },
    {
      linje: '687–690',
      plikt:
        'Det er et lag rundt barnet, og planen har oppgavene til skole, foresatte, barn og tjenester.',
      hendelser: ['medlem.kommet', 'plan.utkastLagret', 'timeplan.avtalt'],
      ellers:
        'Ansvarlig for et tiltak er en part i saken. Drømmetimeplanen og den avtalte står ved fraværet.',
      vist: ['e2e/ansvarlig.spec.ts', 'e2e/uuLaget.spec.ts'],
    },
    {
      linje: '690–692',
      plikt: 'Barnet er selv med, og stemmen blir hørt.',
      hendelser: ['barnet.hort', 'stemme.vist', 'stemme.besvart'],
      krav: ['barnetsStemme'],
      vist: ['e2e/stemme.spec.ts', 'machines/krav/tabell.test.ts'],
    },
    {
      linje: '693–697',
      plikt:
        'Gå ikke raskere fram enn barnet mestrer, og hold sammen om det avtalte til evalueringen.',
      hendelser: ['timeplan.avtalt', 'tiltak.meldt'],
      ellers: 'En kortere uke trappes opp med datoer. Planen står til den evalueres.',
      vist: ['e2e/hjalp.spec.ts'],
    },
    {
      linje: '697–699',
      plikt: 'Møteleder holder møtet på tiltak og ansvar videre.',
      hendelser: ['mote.avsnitt', 'mote.holdt'],
      ellers: 'Evalueringsmøtet på én side, med en saksliste som lager seg selv.',
      vist: ['e2e/fortellingen.spec.ts', 'e2e/motet.spec.ts'],
    },
    {
      linje: '700–710',
      plikt: 'Hvem som er i laget, vurderes for hvert barn.',
      ellers: 'Én liste over tjenester, rutinens egen, også med andre fra barnets liv.',
      vist: ['e2e/laget.spec.ts'],
    },
    {
      linje: '714–721',
      plikt: 'Planen bygger på kartleggingen: område, hvorfor, tiltak, ansvarlig, evaluering.',
      hendelser: ['plan.utkastLagret', 'plan.iverksatt'],
      krav: ['planKlar'],
      ellers: '2026.2 krever også «hvorfor».',
      vist: ['e2e/eksempelplan.spec.ts', 'machines/sak/andreUtgave.test.ts'],
    },
  ],
}
