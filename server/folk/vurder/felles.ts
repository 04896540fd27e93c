import type { Folkendring } from '../../../db/store.ts'
import { sitat } from '../../fravaer/csv/sitat.ts'
import { stykker } from '../../fravaer/stykker.ts'
import type { Advarsel, Linjefeil } from '../feil.ts'
import type { Lest } from '../les.ts'
import type { Felt } from '../slag.ts'

/** What of somebody is otherwise than before. A number is told of by its last digits only. */
export type Feltendring = { felt: Felt; foer: string | null; etter: string | null }
export type Status = 'ny' | 'endret' | 'slutter' | 'tilbake' | 'uendret' | 'feil'

/** What bringing a line in would do. `nr` is null for somebody who is in no line, and leaves by that. */
export type Vurdert = {
  nr: number | null
  status: Status
  /** Whom or what it is about, as far as that could be read. */
  hvem: { navn: string; sted: string | null } | null
  /** The child it is about, where there is one already. */
  barnId: string | null
  endret: Feltendring[]
  advarsler: Advarsel[]
  feil: Linjefeil[]
}

/** A line, and what writing it would change. */
export type Dom = { vurdert: Vurdert; endring?: Partial<Folkendring> }

/**
 * The lines of a file. `hel`: none of them was such that it may have told of somebody who is in no other,
 * so that what is in no line is known not to be there.
 */
export type Dommer = { dommer: Dom[]; hel: boolean }

/** Somebody or something as the preview compares it, by column. */
export type Utsnitt = Partial<Record<Felt, string | null>>

function forskjell(foer: Utsnitt, etter: Utsnitt): Feltendring[] {
  const vis = (felt: Felt, verdi: string | null) =>
    felt === 'fodselsnummer' ? (sitat(verdi ?? '') ?? null) : verdi
  return (Object.keys(etter) as Felt[]).flatMap((felt) => {
    const [gammelt = null, nytt = null] = [foer[felt], etter[felt]]
    return gammelt === nytt ? [] : [{ felt, foer: vis(felt, gammelt), etter: vis(felt, nytt) }]
  })
}

function statusAv(foer: Utsnitt | undefined, endret: readonly Feltendring[]): Status {
  if (!foer) return 'ny'
  const slutter = endret.find(({ felt }) => felt === 'slutter')
  if (slutter?.etter === null) return 'tilbake'
  if (slutter?.foer === null) return 'slutter'
  return endret.length === 0 ? 'uendret' : 'endret'
}

type Grunnlag = Pick<Vurdert, 'nr' | 'hvem'> &
  Partial<Pick<Vurdert, 'barnId' | 'advarsler' | 'feil'>> & {
    foer: Utsnitt | undefined
    etter: Utsnitt
    /** What to write, where there is something to write. */
    endring: Partial<Folkendring>
  }

/** What a line does, by what it is about before it and after it. */
export function dom({ foer, etter, endring, feil = [], advarsler = [], ...om }: Grunnlag): Dom {
  const felles = { barnId: null, ...om, advarsler, feil }
  // Nothing is told of somebody who may not be changed.
  if (feil.length > 0) return { vurdert: { ...felles, status: 'feil', endret: [] } }
  const endret = foer ? forskjell(foer, etter) : []
  const status = statusAv(foer, endret)
  const vurdert = { ...felles, status, endret }
  return status === 'uendret' ? { vurdert } : { vurdert, endring }
}

export const gal = (
  nr: number | null,
  feil: Linjefeil[],
  hvem: Vurdert['hvem'] = null,
  barnId: string | null = null,
): Dom => ({ vurdert: { nr, status: 'feil', hvem, barnId, endret: [], advarsler: [], feil } })

/** What tells a row from the others of its file, by column: no other may say something else of it. */
type Nokler<R> = (rad: R) => readonly (readonly [Felt, string | undefined])[]

/** The lines that say something else of the same than another does, with where that one is. */
export function finnUenige<R>(
  lest: readonly Lest<R>[],
  nokler: Nokler<R>,
  sier: (rad: R) => unknown = (rad) => rad,
): Map<number, Linjefeil[]> {
  const forste = new Map<string, { nr: number; som: string }>()
  const uenige = new Map<number, Linjefeil[]>()
  const noter = (nr: number, felt: Felt, verdi: string, n: number) =>
    uenige.set(nr, [
      ...(uenige.get(nr) ?? []).filter((en) => en.felt !== felt),
      { felt, grunn: 'dobbel', n, verdi: sitat(verdi) },
    ])
  for (const linje of lest) {
    if ('feil' in linje) continue
    const som = JSON.stringify(sier(linje.rad))
    for (const [felt, verdi] of nokler(linje.rad)) {
      if (verdi === undefined) continue
      const sett = forste.get(`${felt} ${verdi}`)
      if (!sett) forste.set(`${felt} ${verdi}`, { nr: linje.nr, som })
      else if (sett.som !== som) {
        noter(linje.nr, felt, verdi, sett.nr)
        noter(sett.nr, felt, verdi, linje.nr)
      }
    }
  }
  return uenige
}

/** Judges line by line, where each line is somebody of its own. The same line once more changes nothing. */
export async function hverForSeg<R>(
  lest: readonly Lest<R>[],
  nokler: Nokler<R>,
  vurder: (nr: number, rad: R) => Promise<Dom>,
): Promise<Dom[]> {
  const uenige = finnUenige(lest, nokler)
  const sett = new Map<string, Vurdert>()
  const dommer: Dom[] = []
  for await (const stykke of stykker(lest)) {
    for (const linje of stykke) {
      if ('feil' in linje) {
        dommer.push(gal(linje.nr, linje.feil))
        continue
      }
      const { nr, rad } = linje
      const som = JSON.stringify(rad)
      const forrige = sett.get(som)
      const uenig = uenige.get(nr)
      const ny = uenig
        ? gal(nr, uenig)
        : forrige
          ? { vurdert: igjen(forrige, nr) }
          : await vurder(nr, rad)
      sett.set(som, ny.vurdert)
      dommer.push(ny)
    }
  }
  return dommer
}

const igjen = (forrige: Vurdert, nr: number): Vurdert =>
  forrige.status === 'feil' ? { ...forrige, nr } : { ...forrige, nr, status: 'uendret', endret: [] }
