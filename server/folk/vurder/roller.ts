import type { PersonRolle } from '../../../db/store.ts'
import { finnesI } from '../../../machines/roller.ts'
import { REKKEVIDDE } from '../../tilgang/rekkevidde.ts'
import type { Advarsel, Linjefeil } from '../feil.ts'
import type { Ansattrad } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Steder } from '../steder.ts'

/**
 * A line's role, null for a title that has none in the routine, and its unit, as far as it has one that is there.
 * `slutt`: it ended, on that day or before.
 */
export type Sagt = {
  nr: number
  rad: Ansattrad
  rolle: PersonRolle | null
  enhetId: string | null | undefined
  slutt: boolean
  advarsler: Advarsel[]
}

/** The role that a line tells of, or why there can be no such role. */
export function rollenI(
  nr: number,
  rad: Ansattrad,
  { omfang, idag }: Folkeoppdrag,
  steder: Steder,
): Sagt | { nr: number; rad: Ansattrad; feil: Linjefeil[] } {
  const feil: Linjefeil[] = []
  const enhet = rad.enhet === undefined ? undefined : steder.enhet(rad.enhet)
  if (rad.rolle === null) {
    const advarsler: Advarsel[] = [{ felt: 'rolle', merknad: 'utenRolle' }]
    return { nr, rad, rolle: null, enhetId: enhet?.id, slutt: true, advarsler }
  }
  const { ser } = REKKEVIDDE[rad.rolle]
  const enhetId = enhet?.id ?? null
  const slutt = rad.slutter !== undefined && rad.slutter <= idag
  if (rad.enhet !== undefined && !enhet) feil.push({ felt: 'enhet', grunn: 'ukjentEnhet' })
  else if (!omfang.enhet(enhetId)) feil.push({ felt: 'enhet', grunn: 'utenforOmfang' })
  // Whoever sees a unit or a class by the role has to have one.
  if (rad.enhet === undefined && (ser === 'enhet' || ser === 'gruppe'))
    feil.push({ felt: 'enhet', grunn: 'mangler' })
  if (enhet && !finnesI(enhet.arena, rad.rolle)) feil.push({ felt: 'rolle', grunn: 'rolleArena' })
  const iKlasse = ser === 'gruppe'
  const gruppe =
    iKlasse && enhet && rad.gruppe !== undefined ? steder.gruppe(enhet.id, rad.gruppe) : undefined
  if (iKlasse && enhet && gruppe === undefined && !slutt)
    feil.push({ felt: 'gruppe', grunn: rad.gruppe === undefined ? 'mangler' : 'ukjentGruppe' })
  if (feil.length > 0) return { nr, rad, feil }
  const rolle = { rolle: rad.rolle, enhetId, gruppe: gruppe ?? null }
  const advarsler: Advarsel[] =
    rad.slutter !== undefined && !slutt ? [{ felt: 'slutter', merknad: 'slutterSenere' }] : []
  return { nr, rad, rolle, enhetId, slutt, advarsler }
}

export const samme = (a: PersonRolle, b: PersonRolle): boolean =>
  a.rolle === b.rolle && a.enhetId === b.enhetId && a.gruppe === b.gruppe

/**
 * The roles that somebody has afterwards. Those at the units of the file are the file's to say, unless
 * a line of it could not be read, which may have told of one.
 */
export function rollerEtter(
  har: readonly PersonRolle[],
  sagt: readonly Sagt[],
  { enheter, hel }: { enheter: ReadonlySet<string | null>; hel: boolean },
  { omfang }: Pick<Folkeoppdrag, 'omfang'>,
): PersonRolle[] {
  const far = sagt.flatMap(({ rolle, slutt }) => (rolle && !slutt ? [rolle] : []))
  const mister = sagt.flatMap(({ rolle, slutt }) => (rolle && slutt ? [rolle] : []))
  const sierAlt = (enhetId: string | null) =>
    enheter.has(enhetId) || sagt.some((en) => en.enhetId === enhetId)
  const blir = har.filter((rolle) => {
    if (far.some((ny) => samme(ny, rolle))) return true
    const borte = mister.some((en) => samme(en, rolle)) || (hel && sierAlt(rolle.enhetId))
    return !borte || !omfang.rolle(rolle.rolle, rolle.enhetId)
  })
  const nye = far.filter((ny, i) => far.findIndex((en) => samme(en, ny)) === i)
  return [...blir, ...nye.filter((ny) => !har.some((rolle) => samme(rolle, ny)))]
}
