import { leggTilDager } from '../kalender/dato.ts'

/** The most meetings that are planned ahead at once, and the most weeks between two of them. */
export const FLEST_I_RYTME = 26
export const LENGST_MELLOM = 12

/** Every so many weeks from a day on: at most so many, and none on a later day than `til`. */
export type Rytme = { fra: string; uker: number; antall: number; til: string }

/** A day of the rhythm; `egentlig` is where it would have been, had that been a day to meet on. */
export type Rytmedag = { dato: string; egentlig: string }

/** Which of its numbers no rhythm can have. */
export const feilIRytmen = ({ fra, uker, antall, til }: Rytme): (keyof Rytme)[] => {
  const innenfor = (tall: number, mest: number) =>
    Number.isInteger(tall) && tall >= 1 && tall <= mest
  return [
    ...(innenfor(uker, LENGST_MELLOM) ? [] : (['uker'] as const)),
    ...(innenfor(antall, FLEST_I_RYTME) ? [] : (['antall'] as const)),
    ...(til >= fra ? [] : (['til'] as const)),
  ]
}

/**
 * The days of a rhythm whose numbers are right, each moved to the next that is free to meet on, and none after
 * `til`. Two that would meet in a holiday become one: there are no two meetings on a day.
 */
export const rytmedager = (
  { fra, uker, antall, til }: Rytme,
  kanMotes: (dato: string) => boolean,
): Rytmedag[] => {
  const rytme: Rytmedag[] = []
  for (let nr = 0; nr < antall; nr++) {
    const egentlig = leggTilDager(fra, nr * uker * 7)
    const dato = forsteEtter(egentlig, kanMotes)
    if (dato <= til && dato > (rytme.at(-1)?.dato ?? '')) rytme.push({ dato, egentlig })
  }
  return rytme
}

/** A rhythm, in its order, moved as a whole by so many days: each to a day of its own that is free to meet on. */
export const flyttRytme = (
  rytme: readonly string[],
  dager: number,
  kanMotes: (dato: string) => boolean,
): string[] => {
  const nye: string[] = []
  for (const dato of rytme) {
    const forrige = nye.at(-1) ?? ''
    nye.push(forsteEtter(leggTilDager(dato, dager), (dag) => dag > forrige && kanMotes(dag)))
  }
  return nye
}

const forsteEtter = (dato: string, passer: (dato: string) => boolean): string =>
  passer(dato) ? dato : forsteEtter(leggTilDager(dato, 1), passer)
