import type { Maal } from '../../server/api/maal.ts'
import { hendelsestittel } from '../../server/tekster/hendelse.ts'
import { barnehage } from './barnehage.ts'
import { felles } from './felles.ts'
import type { Del, Plikt } from './plikt.ts'
import { skole } from './skole.ts'

export const deler: readonly Del[] = [felles, barnehage, skole]

const innhold = (tekst: string) => tekst.replaceAll('|', '\\|')

const hvor = ({ hendelser = [], krav = [], ellers }: Plikt, maal: Maal): string => {
  const titler = [...new Set(hendelser.map((type) => `«${hendelsestittel(maal, type)}»`))]
  const kreves = krav.map((navn) => `\`${navn}\``).join(', ')
  return [titler.join(', '), kreves && `krav: ${kreves}`, ellers].filter(Boolean).join('. ')
}

const rad = (plikt: Plikt, maal: Maal): string => {
  const vist = (plikt.vist ?? []).map((fil) => `\`${fil}\``).join(', ')
  const celler = [plikt.linje, plikt.plikt, hvor(plikt, maal), vist, plikt.rest ?? '']
  return `| ${celler.map(innhold).join(' | ')} |`
}

const del = ({ tittel, maal, plikter }: Del): string[] => [
  `## ${tittel}`,
  '',
  '| linje | rutinen ber om | her i Stafett | vist av, i `test/` | det som gjenstår |',
  '| --- | --- | --- | --- | --- |',
  ...plikter.map((plikt) => rad(plikt, maal)),
  '',
]

/** The page of what the routine asks for, and where each of it is carried. */
export const side = (): string => {
  const alle = deler.flatMap(({ plikter }) => plikter)
  const rest = alle.filter((en) => en.rest !== undefined)
  return [
    '# Det rutinen ber om, og hvor Stafett bærer det',
    '',
    'Denne siden er laget av `npm run plikter`, av det som står i `docs/plikter/`. Linjene er linjene i Ørland kommunes',
    'rutinebeskrivelse fra januar 2026, og ordene er våre egne. Navnene på hendelser og krav er maskinenes: finnes de',
    'ikke, kan siden ikke lages.',
    '',
    `${alle.length} plikter. ${rest.length} av dem har noe som gjenstår, eller som ikke hører hjemme i en sak.`,
    '',
    ...deler.flatMap(del),
  ]
    .join('\n')
    .trimEnd()
}
