import type { RutineFeil } from './feil.ts'
import type { Rutine } from './skjema.ts'

type Bruk = { sted: string; nokkel: string }

/** Every key in use has a text, and every text is in use. */
export function kontrollerTekster(rutine: Rutine): RutineFeil[] {
  const brukte = tekstBruk(rutine)
  const nokler = new Set(brukte.map(({ nokkel }) => nokkel))
  const mangler = brukte
    .filter(({ nokkel }) => !Object.hasOwn(rutine.tekster, nokkel))
    .map(({ sted, nokkel }) => ({ sted, grunn: `the text ${nokkel} does not exist` }))
  const ubrukte = Object.keys(rutine.tekster)
    .filter((nokkel) => !nokler.has(nokkel))
    .map((nokkel) => ({ sted: `tekster.${nokkel}`, grunn: 'nothing uses this text' }))
  return [...mangler, ...ubrukte]
}

function tekstBruk(rutine: Rutine): Bruk[] {
  return [
    { sted: 'tittel', nokkel: rutine.tittel },
    ...rutine.trinn.flatMap((trinn, i) => [
      { sted: `trinn.${i}.tittel`, nokkel: trinn.tittel },
      { sted: `trinn.${i}.beskrivelse`, nokkel: trinn.beskrivelse },
      ...bruk(`trinn.${i}.gjoremaal`, tekstene(trinn.gjoremaal)),
      ...bruk(
        `trinn.${i}.inviteres`,
        trinn.inviteres.map(({ hvem }) => hvem),
      ),
      ...bruk(`trinn.${i}.straks`, tekstene(trinn.straks)),
    ]),
    ...rutine.fravaer.vinduer.flatMap(({ terskler }, i) =>
      bruk(`fravaer.vinduer.${i}.terskler`, tekstene(terskler)),
    ),
    ...bruk('fravaer.monstre', tekstene(rutine.fravaer.monstre)),
    ...bruk(
      'skolefri',
      rutine.skolefri.map(({ navn }) => navn),
    ),
    ...bruk('samordning', tekstene(rutine.samordning)),
    ...bruk('tegn', tekstene(rutine.tegn)),
    ...rutine.omraader.flatMap((omraade, i) => [
      { sted: `omraader.${i}.tittel`, nokkel: omraade.tittel },
      ...bruk(`omraader.${i}.faktorer`, tekstene(omraade.faktorer)),
    ]),
    ...rutine.plikter.flatMap(({ tekst, gjor, ring }, i) =>
      bruk(`plikter.${i}`, [tekst, gjor, ring]),
    ),
    ...bruk('hjemler', tekstene(rutine.hjemler)),
  ]
}

function tekstene(poster: readonly { tekst: string }[]): string[] {
  return poster.map(({ tekst }) => tekst)
}

function bruk(sted: string, nokler: readonly string[]): Bruk[] {
  return nokler.map((nokkel, i) => ({ sted: `${sted}.${i}`, nokkel }))
}
