import type { Del } from './plikt.ts'

/** What holds before there is any case, and for all children. */
export const forebygging: Del = {
  arena: null,
  tittel: 'Rutinen selv, og det som forebygger',
  plikter: [
    {
      linje: '50',
      plikt: 'Rutinen evalueres hvert partallsår.',
      hendelser: ['rutine.byttet'],
      ellers:
        'Rutinen har utgaver. En sak kan gå over til en nyere, og det vises først hva som endres.',
      vist: ['machines/forlop/bytte.test.ts', 'e2e/rutinebytte.spec.ts'],
      rest: 'Ingenting minner om evalueringen. Å redigere rutinen i Stafett kommer senere.',
    },
    {
      linje: '51–54',
      plikt:
        'Enhetsleder følger opp at rutinen brukes, sammen med rektor, styrer og helsetjenesten.',
      ellers: 'Enhetsleder ser tallene for hver enhet, også det som er over fristen.',
      vist: ['e2e/idag.spec.ts', 'server/idag/idag.test.ts'],
      rest: 'Rapport om bruken kommer med rapportene. Avdelingsleder på helsestasjonen har ingen egen oversikt.',
    },
    {
      linje: '77–81',
      plikt: 'Kartlegg bredt, og finn det som ligger under fraværet så tidlig som mulig.',
      hendelser: ['undring.konkretisert', 'kartlegging.registrert'],
      krav: ['undringKonkretisert', 'alleOmraaderVurdert'],
      vist: ['machines/krav/tabell.test.ts'],
      rest: 'At de ansatte har kompetansen, sørger barnehagen og skolen for.',
    },
    {
      linje: '103–146',
      plikt:
        'Årsakene ligger på fire områder, og hver av dem kan være en risiko eller en beskyttelse.',
      hendelser: ['kartlegging.registrert', 'plikt.vurdert'],
      krav: ['alleOmraaderVurdert'],
      ellers:
        'Alle faktorene i tabellen står i rutinens data, i barnehagen uten barnets egen rusbruk. Noen av dem kan gi en plikt etter loven.',
      vist: [
        'machines/rutine/orland.test.ts',
        'machines/sak/plikter.test.ts',
        'e2e/trinnet.spec.ts',
      ],
    },
    {
      linje: '153–156',
      plikt:
        'Alt en vet, ses i sammenheng, og er det tiltakene bygger på, både om barnet og miljøet.',
      hendelser: ['forstaaelse.enighet', 'plan.utkastLagret'],
      krav: ['fellesForstaaelse'],
      ellers:
        'Det planen bygger på, står ved siden av mens den skrives. Hvert tiltak sier om det er rettet mot barnet, gruppa, miljøet eller familien.',
      vist: ['e2e/utkast.spec.ts', 'machines/sak/valg.test.ts'],
      rest: 'De tre sidene i ICS-modellen er ikke tegnet.',
    },
    {
      linje: '159–165',
      plikt: 'Gruppeledelse er et prioritert område, og de voksne er autoritative.',
      rest: 'Arbeidet gjør barnehagen og skolen. I en sak er gruppeledelse og relasjon til de voksne to av faktorene.',
    },
    {
      linje: '188–210',
      plikt:
        'Helsestasjonen følger alle familier, er lett å ta kontakt med, og arbeider etter forskriften.',
      rest: 'Helsestasjonens eget arbeid. Ikke en del av noen sak.',
    },
    {
      linje: '212–216',
      plikt: 'Alle skoler har skolehelsetjeneste, som forebygger og har samtaler med elever.',
      rest: 'Skolehelsetjenestens eget arbeid. Ikke en del av noen sak.',
    },
    {
      linje: '222–225',
      plikt: 'Det arbeides godt forebyggende på seks områder.',
      rest: 'Arbeidet gjør barnehagen og skolen for alle barn. Stafett spør ikke etter det.',
    },
    {
      linje: '227–246',
      plikt: 'Område 1: god gruppeledelse.',
      rest: 'Arbeidet gjør barnehagen og skolen for alle barn. Tiltakene kan ikke hentes inn i en plan som forslag.',
    },
    {
      linje: '248–263',
      plikt: 'Område 2: relasjoner og klassemiljø.',
      rest: 'Arbeidet gjør barnehagen og skolen for alle barn. Tiltakene kan ikke hentes inn i en plan som forslag.',
    },
    {
      linje: '266–275, 309–315',
      plikt: 'Område 3: struktur og forutsigbarhet gjennom dagen, med de sju H-ene.',
      rest: 'Arbeidet gjør barnehagen og skolen for alle barn. Tiltakene kan ikke hentes inn i en plan som forslag.',
    },
    {
      linje: '277–287',
      plikt:
        'Område 4: foresatte får vite, på møter og i samtaler, hva nærvær og fellesskap betyr.',
      rest: 'Gjelder alle familier. Stafett sender dem ikke noe om det; det kan komme med familiens egne sider.',
    },
    {
      linje: '288–292',
      plikt:
        'Foresatte får vite at de har ansvar for at barnet kommer, hva søvn og gode rutiner gjør, og når et barn kan være hjemme.',
      rest: 'Gjelder alle familier. Stafett sender dem ikke noe om det; det kan komme med familiens egne sider.',
    },
    {
      linje: '293–294',
      plikt: 'Foresatte får vite hvordan fravær følges opp, og hva som gir grunn til bekymring.',
      rest: 'Gjelder alle familier. Stafett viser rutinen for de ansatte, ikke for foresatte; det kan komme med familiens egne sider.',
    },
    {
      linje: '295–296',
      plikt: 'Vær oppmerksom på språk og kultur i samarbeidet.',
      ellers:
        'Språket står hos hver foresatt, og den som har nynorsk eller engelsk, får brev og lenker på det.',
      vist: ['e2e/familien.spec.ts', 'server/mote/invitasjon.test.ts'],
      rest: 'På andre språk skriver Stafett ikke. Kultur har ingen plass for seg.',
    },
    {
      linje: '297',
      plikt: 'Tolk skal som hovedregel brukes med minoritetsfamilier.',
      hendelser: ['mote.foreslatt'],
      ellers:
        'Tolk står hos hver foresatt, med hovedregelen ved siden av. Møtet sier om det er tolk.',
      vist: ['e2e/familien.spec.ts'],
      rest: 'Stafett bestiller ingen tolk, og krysser ikke av for tolk av seg selv.',
    },
    {
      linje: '298–303',
      plikt: 'Område 5: barnehager og skoler har rutiner for overgangen til en ny.',
      rest: 'Rutinene skriver de selv. Det Stafett gjør ved en overgang, står i de neste radene.',
    },
    {
      linje: '304',
      plikt: 'Viktig informasjon om enkeltbarn og barnegruppa overføres.',
      hendelser: ['utdrag.gitt', 'utdrag.trukket', 'stafett.tilbudt'],
      ellers:
        'Saken følger med til en ny enhet med samme rutine. Til skolen går et utdrag som foresatte har sagt ja til, og som skolen tar imot.',
      vist: ['machines/sak/utdrag.test.ts', 'e2e/overgang.spec.ts', 'e2e/flytter.spec.ts'],
      rest: 'Bare om barn med en sak. Om gruppa overføres ingenting.',
    },
    {
      linje: '305',
      plikt: 'En overgang er en prosess over tid.',
      ellers:
        'Utdraget kan skrives før barnet begynner, og stafetten er hos den som hadde den, til en annen sier ja.',
      vist: ['server/sak/utdrag.test.ts', 'e2e/flytter.spec.ts'],
      rest: 'Møter og besøk før overgangen planlegges som andre møter, uten en egen plan for overgangen.',
    },
    {
      linje: '306–307',
      plikt: 'Det er åpen dialog med foresatte før, under og etter overgangen.',
      hendelser: ['utdrag.gitt', 'foresatte.kontaktet'],
      ellers: 'Utdraget sier hvem av foresatte som har sagt ja.',
      vist: ['e2e/overgang.spec.ts'],
      rest: 'Etterpå spør ingenting om hvordan overgangen gikk.',
    },
    {
      linje: '355–357',
      plikt: 'Ansatte er interessert i livet utenfor, og hjelper til riktig instans.',
      hendelser: ['kartlegging.registrert', 'hjelpetjenester.vurdert'],
      krav: ['alleOmraaderVurdert'],
      ellers: 'Familie og fritid er to av de fire områdene.',
      vist: ['e2e/skolesak.spec.ts'],
      rest: 'Uten en sak er dette de ansattes eget arbeid.',
    },
    {
      linje: '400–401',
      plikt: 'Barnehagen arbeider med det psykososiale miljøet, på alle seks områder.',
      rest: 'Arbeidet gjør barnehagen for alle barn.',
    },
  ],
}
