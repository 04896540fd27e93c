import { erDato } from '../kalender/dato.ts'
import { antallSkoledager } from '../kalender/skoledager.ts'
import { finnesI } from '../roller.ts'
import type { RutineFeil } from './feil.ts'
import { gjentatte } from './feil.ts'
import { kontrollerFravaer } from './kontrollFravaer.ts'
import { kontrollerTekster } from './kontrollTekster.ts'
import { kontrollerTrinn } from './kontrollTrinn.ts'
import type { Rutine, Skolefri } from './skjema.ts'

/** What a shape alone cannot say: parts of a routine that contradict each other. */
export function kontrollerRutine(rutine: Rutine): RutineFeil[] {
  const skolefriFeil = rutine.skolefri.flatMap(kontrollerSkolefri)
  return [
    ...kontrollerTrinn(rutine),
    ...kontrollerDeltakere(rutine),
    ...kontrollerBord(rutine),
    ...kontrollerTjenester(rutine),
    ...kontrollerLoft(rutine),
    ...kontrollerFravaer(rutine),
    ...skolefriFeil,
    ...(skolefriFeil.length === 0 ? kontrollerSkoleaar(rutine) : []),
    ...gjentatte('samordning', idene(rutine.samordning)),
    ...gjentatte('tegn', idene(rutine.tegn)),
    ...gjentatte('omraader', idene(rutine.omraader)),
    ...rutine.omraader.flatMap(({ faktorer }, i) =>
      gjentatte(`omraader.${i}.faktorer`, idene(faktorer)),
    ),
    ...kontrollerPlikter(rutine),
    ...gjentatte('hjemler', idene(rutine.hjemler)),
    ...gjentatte('timeplan.hjemler', rutine.timeplan.hjemler),
    ...rutine.timeplan.hjemler.flatMap((en, i) =>
      idene(rutine.hjemler).includes(en)
        ? []
        : [{ sted: `timeplan.hjemler.${i}`, grunn: `${en} is not among hjemler` }],
    ),
    ...kontrollerTekster(rutine),
  ]
}

function idene(poster: readonly { id: string }[]): string[] {
  return poster.map(({ id }) => id)
}

function kontrollerDeltakere({ deltakere, arena }: Rutine): RutineFeil[] {
  const fremmede = deltakere.flatMap((deltaker, i) =>
    finnesI(arena, deltaker)
      ? []
      : [{ sted: `deltakere.${i}`, grunn: `${deltaker} is not met in ${arena}` }],
  )
  return [...fremmede, ...gjentatte('deltakere', deltakere)]
}

/** Nobody is asked to a table, nor needed at one, who is not among `deltakere`. */
function kontrollerBord({ trinn, moter, deltakere }: Rutine): RutineFeil[] {
  const nevnt = [
    ...trinn.flatMap(({ inviteres }, i) =>
      inviteres.map((en, j) => ({ en: en.deltaker, sted: `trinn.${i}.inviteres.${j}.deltaker` })),
    ),
    ...Object.entries(moter).flatMap(([slag, { inviteres, uten }]) => [
      ...(inviteres ?? []).map((en, j) => ({ en, sted: `moter.${slag}.inviteres.${j}` })),
      ...uten.map((en, j) => ({ en, sted: `moter.${slag}.uten.${j}` })),
    ]),
  ]
  return nevnt.flatMap(({ en, sted }) =>
    deltakere.includes(en) ? [] : [{ sted, grunn: `${en} is not among deltakere` }],
  )
}

/** What is passed on goes to somebody who is there, also where they hold the relay themselves. */
function kontrollerLoft({ oppgaver, arena }: Rutine): RutineFeil[] {
  const { til } = oppgaver.loftes
  const fremmede = til.flatMap((rolle, i) =>
    finnesI(arena, rolle)
      ? []
      : [{ sted: `oppgaver.loftes.til.${i}`, grunn: `${rolle} is not met in ${arena}` }],
  )
  return [...fremmede, ...gjentatte('oppgaver.loftes.til', til)]
}

/** A factor raises a duty that is there, and every duty is raised by some factor. */
function kontrollerPlikter({ plikter, omraader }: Rutine): RutineFeil[] {
  const ider = idene(plikter)
  const reist = omraader.flatMap(({ faktorer }, i) =>
    faktorer.flatMap(({ plikt }, j) =>
      plikt === undefined ? [] : { plikt, sted: `omraader.${i}.faktorer.${j}.plikt` },
    ),
  )
  return [
    ...gjentatte('plikter', ider),
    ...reist.flatMap(({ plikt, sted }) =>
      ider.includes(plikt) ? [] : [{ sted, grunn: `${plikt} is not among plikter` }],
    ),
    ...ider.flatMap((id, i) =>
      reist.some(({ plikt }) => plikt === id)
        ? []
        : [{ sted: `plikter.${i}`, grunn: 'no factor raises it' }],
    ),
  ]
}

/** What lets a service in without consent must be there, and the service too. */
function kontrollerTjenester({ tjenester, samtykke, hjemler }: Rutine): RutineFeil[] {
  const feil = samtykke.unntak.flatMap((unntak, i) => {
    const sted = `samtykke.unntak.${i}`
    const kjent = hjemler.some(({ id }) => id === unntak.hjemmel)
    const ukjent = { sted: `${sted}.hjemmel`, grunn: `${unntak.hjemmel} is not among hjemler` }
    const fremmede = unntak.tjenester.flatMap((tjeneste, nr) =>
      tjenester.includes(tjeneste)
        ? []
        : [{ sted: `${sted}.tjenester.${nr}`, grunn: `${tjeneste} is not among tjenester` }],
    )
    return [
      ...(kjent ? [] : [ukjent]),
      ...fremmede,
      ...gjentatte(`${sted}.tjenester`, unntak.tjenester),
    ]
  })
  return [
    ...feil,
    ...gjentatte('tjenester', tjenester),
    ...gjentatte(
      'samtykke.unntak',
      samtykke.unntak.map(({ hjemmel }) => hjemmel),
    ),
  ]
}

function kontrollerSkolefri(fri: Skolefri, i: number): RutineFeil[] {
  if ('uke' in fri) return []
  if ('fraPaaskedag' in fri)
    return fri.fraPaaskedag <= fri.tilPaaskedag
      ? []
      : [{ sted: `skolefri.${i}.tilPaaskedag`, grunn: 'must not be before fraPaaskedag' }]
  // A year without 29 February: a day that is not in every year cannot bound a holiday.
  return (['fra', 'til'] as const)
    .filter((ende) => !erDato(`2001-${fri[ende]}`))
    .map((ende) => ({ sted: `skolefri.${i}.${ende}`, grunn: `${fri[ende]} is not in every year` }))
}

function kontrollerSkoleaar(rutine: Rutine): RutineFeil[] {
  const aar = rutine.gyldigFra.slice(0, 4)
  const skoledager = antallSkoledager(`${aar}-01-01`, `${aar}-12-31`, rutine)
  const vinduer = rutine.fravaer.vinduer.map(({ lengde }) =>
    lengde.enhet === 'skoledager' ? lengde.antall : 1,
  )
  const { skoledager: naervaer, innen } = rutine.normaltNaervaer
  const minst = Math.max(innen ?? naervaer, ...vinduer)
  return skoledager >= minst
    ? []
    : [{ sted: 'skolefri', grunn: `leaves ${skoledager} school days a year, fewer than ${minst}` }]
}
