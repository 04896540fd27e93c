import { planord } from '../../machines/sak/hendelser/plan.ts'
import { delLinje } from '../fravaer/csv/celler.ts'
import type { Grunn as Felles } from '../fravaer/csv/felt.ts'
import { nokkel } from '../fravaer/csv/ordbok.ts'
import type { Kolonner } from '../fravaer/csv/overskrift.ts'
import { lesOverskrift } from '../fravaer/csv/overskrift.ts'
import { tolkDato } from '../fravaer/csv/verdier.ts'
import type { Kolonne } from './kolonner.ts'
import { KOLONNESETT, kolonner, RETTET_MOT } from './kolonner.ts'
import { LENGSTE_POST, poster } from './poster.ts'

/** As many as a plan may have. */
export const FLEST = 30
/** Between measures in one cell. */
const SKILLE = /\s*[|\n]\s*/

export type Grunn = Felles | 'forLang' | 'flereTiltak' | 'ukjentRetning'
export type Radfeil = { felt: Kolonne | 'linje'; grunn: Grunn; n?: number }

/** A row as the file has it: who answers for it is still words. */
export type Filrad = {
  omraade: string
  hvorfor: string
  tiltak: string[]
  kjennetegn: string
  ansvarlig: string
  evalueres: string
  rettetMot: 'individ' | 'gruppe' | 'miljo' | 'familie' | null
}
type Ord = Omit<Filrad, 'evalueres' | 'rettetMot'>
export type Lest = { nr: number } & ({ rad: Filrad } | { feil: Radfeil[] })
/** What stands in a file. `ukjente`: the columns that are left out, by their names; null where there are none. */
export type Fil = { linjer: Lest[]; ukjente: string | null }

const gal = (nr: number, grunn: Grunn, n?: number): Lest => ({
  nr,
  feil: [{ felt: 'linje', grunn, ...(n !== undefined && { n }) }],
})

/** Of a file that cannot be read, what is wrong with it. */
const ingen = (gal: Lest): Fil => ({ linjer: [gal], ukjente: null })

/**
 * Reads the rows of a plan, one by one; `nr` is the line that one begins on, counted from 1 as an editor does.
 * Never throws. Where the heading cannot be read by, that is all that is said. Empty lines are left out.
 */
export function lesPlanfil(innhold: string): Fil {
  const [overskrift, ...resten] = poster(innhold)
  if (!overskrift) return ingen(gal(1, 'tomFil'))
  const fil = lesOverskrift(KOLONNESETT, overskrift, resten)
  if ('feil' in fil) return ingen({ nr: overskrift.nr, feil: fil.feil })
  const forMye = resten[FLEST]
  if (forMye) return ingen(gal(forMye.nr, 'forMange', FLEST))
  const linjer = resten.map(({ nr, tekst }) => {
    const delt = delLinje(tekst, fil.skille, LENGSTE_POST)
    return 'grunn' in delt ? gal(nr, delt.grunn) : { nr, ...lesRad(delt.verdi, fil) }
  })
  return { linjer, ukjente: fil.ukjente }
}

function lesRad(
  verdier: readonly string[],
  fil: Kolonner<Kolonne>,
): { rad: Filrad } | { feil: Radfeil[] } {
  const celle = (kolonne: Kolonne) => fil.celle(verdier, kolonne)
  const paaEnLinje = (kolonne: Kolonne) => celle(kolonne).replace(/\s+/g, ' ')
  const dato = tolkDato(celle('evalueres'))
  const rettet = paaEnLinje('rettetMot')
  const ord = {
    omraade: paaEnLinje('omraade'),
    hvorfor: celle('hvorfor'),
    tiltak: celle('tiltak').split(SKILLE).filter(Boolean),
    kjennetegn: celle('kjennetegn'),
    ansvarlig: paaEnLinje('ansvarlig'),
  }
  const rettetMot = rettet === '' ? null : RETTET_MOT.get(nokkel(rettet))
  const feil: Radfeil[] = [
    ...(fil.utenNavn(verdier) === undefined
      ? []
      : [{ felt: 'linje', grunn: 'flereFelt' } as const]),
    ...(['omraade', 'tiltak', 'ansvarlig'] as const).flatMap((en): Radfeil[] =>
      celle(en) === '' ? [{ felt: en, grunn: 'mangler' }] : [],
    ),
    ...forMye(ord),
    ...('grunn' in dato ? [{ felt: 'evalueres', grunn: dato.grunn } as const] : []),
    ...(rettetMot === undefined ? [{ felt: 'rettetMot', grunn: 'ukjentRetning' } as const] : []),
  ]
  if (feil.length > 0 || 'grunn' in dato || rettetMot === undefined) return { feil }
  return { rad: { ...ord, evalueres: dato.verdi, rettetMot } }
}

/** What is more than the plan's own fields take, each once. */
function forMye(ord: Ord): Radfeil[] {
  const feil = new Map<string, Radfeil>()
  for (const { path, ...en } of planord.safeParse(ord).error?.issues ?? []) {
    const felt = kolonner.find((kolonne) => kolonne === path[0])
    if (en.code !== 'too_big' || !felt || feil.has(felt)) continue
    const grunn = en.origin === 'array' ? 'flereTiltak' : 'forLang'
    feil.set(felt, { felt, grunn, n: Number(en.maximum) })
  }
  return [...feil.values()]
}
