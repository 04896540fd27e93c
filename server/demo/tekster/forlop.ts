import type { DataFor } from '../../../machines/forlop/hendelser.ts'

/** Something said about the child with this first name. */
type Om = (navn: string) => string
export type Flere = readonly [Om, ...Om[]]

export const HEVET: Record<'fraNull' | 'videre', Flere> = {
  fraNull: [
    (n) => `Vi har prøvd det vi kan få til i hverdagen. ${n} trenger at vi setter oss ned sammen.`,
    () => 'Fraværet fortsetter, og foresatte ønsker et møte. Vi går videre med samtale og plan.',
    (n) => `${n} har fortalt nok til at vi ser at flere ting henger sammen. Vi kartlegger bredere.`,
    () => 'Mønsteret er det samme som da vi begynte. Vi venter ikke lenger.',
  ],
  videre: [
    (n) => `Planen hjalp litt, men ikke nok. Vi undersøker mer sammen med ${n} og de hjemme.`,
    () => 'Noe virker, men fraværet er ikke på vei ned. Vi vil ha flere øyne på saken.',
    (n) => `${n} og foresatte er enige i at vi trenger flere rundt bordet nå.`,
  ],
}

export const HOLDT: Flere = [
  (n) => `${n} har hatt to gode uker. Vi følger med litt til før vi bestemmer noe mer.`,
  () => 'Foresatte vil prøve det vi avtalte på telefon først. Vi tar det opp igjen om to uker.',
]

export const SENKET: Flere = [
  (n) => `${n} er tilbake i det meste. Vi fortsetter planen med færre rundt bordet.`,
  () => 'Det som virker, gjør vi nå som en del av hverdagen. Ett trinn ned, så ser vi det an.',
]

export const OVERLEVERING: Flere = [
  (n) =>
    `Jeg har fulgt ${n} fra starten. Det viktigste er den faste morgenavtalen, den må ikke brytes. Foresatte vil helst ha melding.`,
  (n) =>
    `${n} snakker best mens vi går en tur. Planen er ny, og foresatte vet at du overtar. Jeg blir med på første møte.`,
  (n) =>
    `Saken trenger en som kan samle flere tjenester. ${n} kjenner deg fra før og synes det er greit.`,
]

export const TAKKET_NEI = [
  'Jeg går ut i permisjon om tre uker, og vil ikke at det skal bli et bytte til så snart.',
  'Jeg holder allerede mange stafetter. Kan vi snakke om det på fredag?',
] as const

export const HVILER: Flere = [
  (n) => `${n} er hos familie et annet sted en periode. Vi tar opp tråden når de er hjemme.`,
  () => 'Familien har bedt om ro mens utredningen hos spesialisthelsetjenesten pågår.',
  (n) =>
    `${n} er til behandling og har et eget opplegg der. Vi holder kontakten, men lar planen hvile.`,
]

export const VEKKET: Flere = [
  (n) => `${n} er tilbake, og vi tar opp planen der vi slapp.`,
  () => 'Foresatte ringte og ville i gang igjen tidligere enn avtalt.',
]

export const GJENAAPNET: Flere = [
  (n) =>
    `Etter en lang og god periode er ${n} borte flere dager igjen. Vi åpner saken mens det er ferskt.`,
  () => 'Foresatte tok kontakt: De kjenner igjen tegnene fra sist og vil ikke vente.',
]

export const LUKKET: Record<DataFor<'sak.lukket'>['grunn'], Om> = {
  flyttet: (n) => `${n} har flyttet til en annen kommune. Foresatte ba oss sende planen videre.`,
  bytterArena: (n) => `${n} begynner på skolen. Vi har hatt overgangsmøte med kontaktlæreren.`,
  annenInstans: (n) => `${n} følges nå opp av et annet lag, som har fått det vi vet.`,
  feilregistrert: () => 'Saken ble åpnet på feil barn. Ingenting var skrevet i den.',
  foresatteOnskerIkke: () =>
    'Foresatte vil ikke gå videre med dette nå. De vet at de kan ta det opp igjen.',
  videregaaende: (n) =>
    `${n} begynner på videregående, og skolen der har fått det eleven ville dele.`,
  annet: (n) => `Foresatte og ${n} ønsker ikke å fortsette nå. De vet at de kan ta kontakt.`,
}

export const GJENOPPTATT: Flere = [
  (n) =>
    `Det kom fram noe nytt: ${n} gruer seg til noe vi ikke hadde spurt om. Vi ser på det igjen.`,
  () => 'Den første forklaringen holdt ikke. Vi går gjennom områdene på nytt.',
]

export const AVSLUTTET_PLAN: Flere = [
  () => 'Tiltakene er blitt en del av hverdagen. Vi trenger ikke en egen plan for dem lenger.',
  (n) => `${n} og foresatte vil prøve uten plan. Vi snakkes om to uker.`,
]

export const FORSTE_PLAN: Flere = [
  (n) => `Planen ble skrevet på møtet, med det ${n} har vist og fortalt som utgangspunkt.`,
  () => 'Alle som har ansvar for noe, har sagt ja til det.',
  () => 'Vi starter med få tiltak og gir dem tid.',
]

export const NY_VERSJON: Flere = [
  (n) => `Evalueringen viste hva som må endres. ${n} var med på å velge.`,
  () => 'Vi justerer to tiltak og legger til ett. Resten står som før.',
]

export const VARSEL_OPP: Flere = [
  () => 'Dagene bekrefter det vi har sett. Vi går ett trinn opp sammen med foresatte.',
  (n) => `Det er blitt for mange dager. ${n} og foresatte er innkalt til et møte.`,
]

export const VARSEL: Flere = [
  () => 'Flere av dagene henger sammen med samme forkjølelse. Vi følger planen vi har.',
  (n) => `Vi kjenner til dagene, de var før planen startet. ${n} har vært her mer de siste ukene.`,
  () => 'Vi har snakket med foresatte. Vi blir på trinnet og ser på det igjen ved evalueringen.',
]

export const NOTATER: Flere = [
  (n) => `Møtte ${n} ved porten. Smilte og gikk inn uten å stoppe. Første gang på lenge.`,
  () => 'Kort prat med foresatte da de hentet. Morgenene går lettere, søndag kveld er tyngst.',
  (n) => `${n} spurte selv om å være med i gruppa på torsdag.`,
  () => 'Vikar i dag. Ga beskjed om avtalen for morgenen, og den ble holdt.',
]

/** A guardian who lives apart from the other sees it in another way. */
export const DEN_ANDRE = (navn: string) =>
  `Hjemme hos meg er det lite av dette. Der har ${navn} faste kvelder, og kommer seg stort sett av gårde.`
export const UENIG = (navn: string) =>
  `Jeg mener ${navn} bør få prøve hele dager, og at vi skal snakke om det igjen om en måned.`

/** Why somebody whom the routine calls in was not at the talk. */
export const IKKE_MED: Flere = [
  () => 'Kunne ikke den dagen. Vi tar det med på neste møte.',
  (n) => `Foresatte ville snakke med oss alene først. ${n} vet om det.`,
  () => 'Blir med når vi vet mer om årsakene.',
]
