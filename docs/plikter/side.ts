import { maalI } from '../../server/api/maal.ts'
import { hendelsestittel } from '../../server/tekster/hendelse.ts'
import { barnehage } from './barnehage.ts'
import { felles } from './felles.ts'
import { forebygging } from './forebygging.ts'
import { linjene } from './linjer.ts'
import { lovstedene } from './lover.ts'
import type { Del, Plikt } from './plikt.ts'
import { prosa } from './prosa.ts'
import { getPunkt } from './punkter.ts'
import { skolefravaer } from './skolefravaer.ts'
import { skoleplikt } from './skoleplikt.ts'
import { skoletrapp } from './skoletrapp.ts'
import { tjenester } from './tjenester.ts'

export const deler: readonly Del[] = [
  forebygging,
  tjenester,
  felles,
  barnehage,
  skolefravaer,
  skoletrapp,
  skoleplikt,
]

const rad = (celler: readonly string[]): string =>
  `| ${celler.map((en) => en.replaceAll('|', '\\|')).join(' | ')} |`

const tabell = (hode: readonly string[], rader: readonly (readonly string[])[]): string[] => [
  rad(hode),
  rad(hode.map(() => '---')),
  ...rader.map(rad),
  '',
]

/** What the routine's data says of a duty, by what it is. */
const iDataene = ({ data = [] }: Plikt, arena: Del['arena']): string[] => {
  const punkter = data.map((navn) => getPunkt(arena, navn))
  return [...new Set(punkter.map(({ slag }) => slag))].map((slag) => {
    const ordene = punkter.flatMap((en) => (en.slag === slag ? en.ord : []))
    return `${slag}: ${ordene.join(', ')}`
  })
}

const hvor = (plikt: Plikt, arena: Del['arena']): string => {
  const { hendelser = [], krav = [], ellers = '' } = plikt
  const maal = arena === null ? 'nb' : maalI('nb', arena)
  const titler = [...new Set(hendelser.map((type) => `«${hendelsestittel(maal, type)}»`))]
  const kreves = krav.map((navn) => `\`${navn}\``).join(', ')
  const alt = [titler.join(', '), kreves && `Krav: ${kreves}`, ...iDataene(plikt, arena), ellers]
  return alt
    .filter(Boolean)
    .map((setning) => (/[.!?]$/.test(setning) ? setning : `${setning}.`))
    .join(' ')
}

const del = ({ tittel, arena, plikter }: Del): string[] => [
  `## ${tittel}`,
  '',
  ...tabell(
    ['linje', 'rutinen ber om', 'her i Stafett', 'vist av, i `test/`', 'det som gjenstår'],
    plikter.map((plikt) => [
      plikt.linje,
      plikt.plikt,
      hvor(plikt, arena),
      (plikt.vist ?? []).map((fil) => `\`${fil}\``).join(', '),
      plikt.rest ?? '',
    ]),
  ),
]

const uten = (): string[] => [
  '## Linjer som ikke ber om noe',
  '',
  ...tabell(
    ['linje', 'hva som står der'],
    prosa.map(({ linje, hva }) => [linje, hva]),
  ),
]

const loven = (): string[] => [
  '## Loven',
  '',
  'Numrene er dem rutinens data har, i skolen og i barnehagen. Der vi har gått etter en proposisjon, står den. Kommunen',
  'må se over dem før bruk, for lover endres.',
  '',
  ...tabell(
    ['lov', 'det rutinen sier', 'kilde', 'der den står'],
    lovstedene().map(({ lov, nr, om, kilde, url }) => [
      `${lov} ${nr}`,
      om,
      kilde,
      `[Lovdata](${url})`,
    ]),
  ),
]

/** The page of what the routine asks for, and where each of it is carried. */
export const side = (): string => {
  const alle = deler.flatMap(({ plikter }) => plikter)
  const rest = alle.filter((en) => en.rest !== undefined)
  const linjer = prosa.flatMap(({ linje }) => linjene(linje))
  return [
    '# Det rutinen ber om, og hvor Stafett bærer det',
    '',
    'Denne siden er laget av `npm run plikter`, av det som står i `docs/plikter/`. Linjene er linjene i Ørland kommunes',
    'rutinebeskrivelse fra januar 2026, og ordene er våre egne. Navnene på hendelser og krav er maskinenes. Trinnets lister,',
    'hvem som kalles inn, hvem som kan holde stafetten, tersklene og fristene er lest av rutinens data, den nyeste utgaven.',
    'Finnes noe av det ikke, kan siden ikke lages. Der rutinen ikke sier noe tall, er tallet kommunens eget valg',
    '([0011](beslutninger/0011-tall-der-rutinen-tier.md), [0040](beslutninger/0040-flere-vinduer.md)).',
    '',
    `Hver linje fra 50 til 822 står her. ${alle.length} rader sier hva rutinen ber om; ${rest.length} av dem har noe som gjenstår, eller som ikke`,
    `hører hjemme i en sak. ${linjer.length} linjer ber ikke om noe, og står for seg.`,
    '',
    ...deler.flatMap(del),
    ...uten(),
    ...loven(),
  ]
    .join('\n')
    .trimEnd()
}
