import { delLinje, delLinjer, skilletegn } from '../fravaer/csv/celler.ts'
import type { Grunn as Felles } from '../fravaer/csv/felt.ts'
import { nokkel } from '../fravaer/csv/ordbok.ts'
import { raalinjer } from '../fravaer/csv/raalinjer.ts'
import { tolkDato } from '../fravaer/csv/verdier.ts'
import type { Kolonne } from './kolonner.ts'
import { KOLONNENAVN, KOLONNER, kolonner, RETTET_MOT } from './kolonner.ts'

/** As many as a plan may have. */
export const FLEST = 30
/** The longest that a cell may be: what a field of the plan takes. */
const LENGST: Partial<Record<Kolonne, number>> = { omraade: 200, ansvarlig: 200 }
/** Between measures in one cell. */
const SKILLE = /\s*\|\s*/

export type Grunn = Felles | 'forLang' | 'ukjentRetning'
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
export type Lest = { nr: number } & ({ rad: Filrad } | { feil: Radfeil[] })

const gal = (nr: number, grunn: Grunn, n?: number): Lest => ({
  nr,
  feil: [{ felt: 'linje', grunn, ...(n !== undefined && { n }) }],
})

/**
 * Reads the rows of a plan, line by line; `nr` counts from 1 as an editor does. Never throws. Where the
 * heading cannot be read by, that is all that is said. Empty lines are left out.
 */
export async function lesPlanfil(innhold: string): Promise<Lest[]> {
  const [overskrift, ...resten] = await raalinjer(innhold)
  if (!overskrift) return [gal(1, 'tomFil')]
  const forMye = resten[FLEST]
  if (forMye) return [gal(forMye.nr, 'forMange', FLEST)]
  const skille = skilletegn(overskrift.tekst)
  const celler = delLinje(overskrift.tekst, skille)
  if ('grunn' in celler) return [gal(overskrift.nr, celler.grunn)]
  const felt = celler.verdi.map((navn) => KOLONNENAVN.get(nokkel(navn)))
  const feil = overskriftsfeil(celler.verdi, felt)
  if (feil.length > 0) return [{ nr: overskrift.nr, feil }]
  return delLinjer(resten, skille).map(({ nr, ...delt }) =>
    'grunn' in delt ? gal(nr, delt.grunn) : { nr, ...lesRad(delt.verdi, felt) },
  )
}

function overskriftsfeil(
  navn: readonly string[],
  felt: readonly (Kolonne | undefined)[],
): Radfeil[] {
  const ukjente = navn.flatMap((en, i): Radfeil[] =>
    en !== '' && !felt[i] ? [{ felt: 'linje', grunn: 'ukjentKolonne', n: i + 1 }] : [],
  )
  const antall = kolonner.flatMap((kolonne): Radfeil[] => {
    const funnet = felt.filter((en) => en === kolonne).length
    if (funnet > 1) return [{ felt: kolonne, grunn: 'dobbelKolonne' }]
    return funnet === 0 && KOLONNER[kolonne] === 'paakrevd'
      ? [{ felt: kolonne, grunn: 'manglerKolonne' }]
      : []
  })
  return [...ukjente, ...antall]
}

function lesRad(
  verdier: readonly string[],
  felt: readonly (Kolonne | undefined)[],
): { rad: Filrad } | { feil: Radfeil[] } {
  const celle = (kolonne: Kolonne) => verdier[felt.indexOf(kolonne)] ?? ''
  const dato = tolkDato(celle('evalueres'))
  const rettet = celle('rettetMot')
  const rettetMot = rettet === '' ? null : RETTET_MOT.get(nokkel(rettet))
  const feil: Radfeil[] = [
    ...(verdier.some((verdi, i) => verdi !== '' && !felt[i])
      ? [{ felt: 'linje', grunn: 'flereFelt' } as const]
      : []),
    ...(['omraade', 'tiltak', 'ansvarlig'] as const).flatMap((en): Radfeil[] =>
      celle(en) === '' ? [{ felt: en, grunn: 'mangler' }] : [],
    ),
    ...kolonner.flatMap((en): Radfeil[] => {
      const n = LENGST[en]
      return n !== undefined && celle(en).length > n ? [{ felt: en, grunn: 'forLang', n }] : []
    }),
    ...('grunn' in dato ? [{ felt: 'evalueres', grunn: dato.grunn } as const] : []),
    ...(rettetMot === undefined ? [{ felt: 'rettetMot', grunn: 'ukjentRetning' } as const] : []),
  ]
  if (feil.length > 0 || 'grunn' in dato || rettetMot === undefined) return { feil }
  return {
    rad: {
      omraade: celle('omraade'),
      hvorfor: celle('hvorfor'),
      tiltak: celle('tiltak').split(SKILLE).filter(Boolean),
      kjennetegn: celle('kjennetegn'),
      ansvarlig: celle('ansvarlig'),
      evalueres: dato.verdi,
      rettetMot,
    },
  }
}
