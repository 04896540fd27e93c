import type { Aaret } from './aar.ts'
import { aaret } from './aar.ts'
import { SKOLEDAGER } from './dager.ts'
import { GRUPPER, skolen } from './skole.ts'
import { ALT, ANDRE_TALL, VALGENE } from './valg.ts'

const UKER = SKOLEDAGER.length / 5
const VANLIG = GRUPPER[0]?.navn

/** What each rule of 2026.2 is called here, in the order of the routine. */
const REGLER: Readonly<Record<string, string>> = {
  over3: 'mer enn 3 dager på 30 skoledager',
  over6: 'mer enn 6 dager på 30 skoledager',
  over9: 'mer enn 9 dager på 30 skoledager',
  halvaarOver6: 'mer enn 6 dager i halvåret',
  halvaarOver10: 'mer enn 10 dager i halvåret',
  halvaarOver15: 'mer enn 15 dager i halvåret',
  aarOver10: 'mer enn 10 dager i skoleåret',
  aarOver16: 'mer enn 16 dager i skoleåret',
  aarOver24: 'mer enn 24 dager i skoleåret',
  ukedag: 'samme ukedag',
  vedFri: 'dager ved ferier',
  fag: 'samme fag',
  time: 'samme time i uka',
  forsent: 'for sent',
  timer: 'mange enkelttimer',
  stigende: 'mer for hver måned',
  sykeperioder: 'flere sykeperioder',
  permisjoner: 'flere permisjoner',
}

type Rad = readonly (string | number)[]

/** The page, as it stands in docs/fravaersvinduer.md. */
export function side(): string {
  const valgene = VALGENE.map(aaret)
  const alt = valgene.at(-1) ?? aaret(ALT)
  return [
    INNLEDNING,
    '## Skolen',
    SKOLEN,
    tabell(
      ['barna', 'antall', 'hvordan de er borte', 'hele dager i snitt'],
      GRUPPER.map(omGruppen),
    ),
    '## Så mange spørsmål',
    SPORSMAAL,
    tabell(SPURT_OM, valgene.map(omValget)),
    '## Hvem det blir spurt om',
    'Antall barn i hver gruppe som skolen ble spurt om minst én gang.',
    medValg(valgene, (aar, gruppe) => spurtI(aar, gruppe).length),
    '## Hvor tidlig',
    TIDLIG,
    medValg(valgene, tidligst),
    '## Hva som spurte i 2026.2',
    'Det som spør om det høyeste trinnet, spør alene. Spør flere om det samme, er det den første i lista.',
    tabell(['regel', 'spørsmål'], Object.entries(REGLER).map(omRegelen(alt))),
    '## Andre tall i mønstrene',
    ANDRE,
    tabell(SPURT_OM, [omValget(alt), ...ANDRE_TALL.map(aaret).map(omValget)]),
  ].join('\n\n')
}

const SPURT_OM = ['valg', 'spørsmål', 'per uke', 'barn', `av dem «${VANLIG}»`] as const

const stilte = ({ elever }: Aaret) => elever.flatMap(({ spurt }) => spurt)
const spurtI = ({ elever }: Aaret, gruppe?: string) =>
  elever.filter((elev) => elev.spurt.length > 0 && (!gruppe || elev.gruppe === gruppe))

function omGruppen({ navn, antall, hvordan }: (typeof GRUPPER)[number]): Rad {
  const dager = skolen().flatMap((elev) => (elev.gruppe === navn ? elev.dager : []))
  const hele = dager.filter(({ timer }) => timer === null).length
  return [navn, antall, hvordan, komma(hele / antall)]
}

function omValget(aar: Aaret): Rad {
  const antall = stilte(aar).length
  return [aar.navn, antall, komma(antall / UKER), spurtI(aar).length, spurtI(aar, VANLIG).length]
}

const omRegelen =
  (aar: Aaret) =>
  ([id, navn]: [string, string]): Rad => [navn, stilte(aar).filter((en) => en.id === id).length]

/** The days with absence, whole or in part, that a child of the group had when it was first asked about. */
function tidligst(aar: Aaret, gruppe: string): string {
  const dager = spurtI(aar, gruppe).map(({ spurt: [forste] }) => forste?.etter ?? 0)
  dager.sort((a, b) => a - b)
  return dager.length === 0 ? '–' : `${dager[Math.floor((dager.length - 1) / 2)]}`
}

const medValg = (valgene: Aaret[], celle: (aar: Aaret, gruppe: string) => string | number) =>
  tabell(
    ['barna', 'antall', ...valgene.map(({ navn }) => navn)],
    GRUPPER.map(({ navn, antall }) => [navn, antall, ...valgene.map((aar) => celle(aar, navn))]),
  )

const komma = (tall: number): string => tall.toFixed(1).replace('.', ',')
const linje = (celler: Rad): string => `| ${celler.join(' | ')} |`
const tabell = (hode: Rad, rader: readonly Rad[]): string =>
  [linje(hode), linje(hode.map(() => '---')), ...rader.map(linje)].join('\n')

const INNLEDNING = `# Hvor mange spørsmål en skole får

Denne siden er laget av \`npm run vinduer\`. **Skolen er oppdiktet, og ingen tall er målt på virkelige barn.** Fire
hundre elever får et skoleår med fravær, trukket ved tilfeldige tall som er de samme hver gang. Så spør Stafett slik
programmet gjør, med ulike valg av tider å telle i. Hensikten er å sammenlikne valgene med hverandre, ikke å si hvor
mange spørsmål en bestemt skole vil få.

Rutinen sier mer enn 3, 6 og 9 dager, og ikke hvor lenge de telles (R609–645). Valget er kommunens: se
[0040](beslutninger/0040-flere-vinduer.md) og [0042](beslutninger/0042-monstre-foer-saken.md).`

const SKOLEN = `Fordelingen er vår egen, satt slik at de fleste er borte noen dager i året og noen få på hver sin måte
mye. \`docs/fravaersvinduer/skole.ts\` har den, og kan endres for å se hva som skjer.`

const SPORSMAAL = `Fraværet føres den dagen det er. Hvert spørsmål besvares samme dag med at det ikke blir sak, og barnet kan
bli spurt om igjen når nye dager kommer til. Det gir det høyeste tallet: i en sak spør bare to av mønstrene, det
stigende og flere sykeperioder. «2026.1» er rutinens første utgave: 30 skoledager, og hver meldte sykedag teller. De andre teller som 2026.2, der tre
sykedager på rad er én sykdom; fra «30 dager» legges én ting til om gangen.`

const TIDLIG = `Hvor mange dager med fravær, hele eller timer, barnet i midten av gruppen hadde da det ble spurt om første
gang. Strek betyr at ingen ble spurt om.`

const ANDRE = '2026.2 med ett annet tall, til sammenlikning.'
