import { dagerMellom } from '../../kalender/dato.ts'
import type { Motekrav } from '../../rutine/mote.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import { Omraade } from '../../rutine/skjema.ts'
import type { KravNavn } from '../../rutine/trinn.ts'
import type { SakKontekst } from '../kontekst.ts'
import { arket } from '../kontekst.ts'
import { savnet } from './bordet.ts'

const SIDER = ['arena', 'foresatte', 'barnet'] as const

/** The areas that have not been considered on this trinn. */
export const umappede = (k: SakKontekst) =>
  Omraade.options.filter((omraade) => !arket(k).kartlegging[omraade])

/** The sides whose understanding is not written down on this trinn. */
export const utenForstaaelse = (k: SakKontekst) =>
  SIDER.filter((side) => !arket(k).forstaaelse[side])

/** How old the freshest entry of the child's voice is on a day; NaN where there is none. */
export const stemmensAlder = ({ stemme }: SakKontekst, dag: string): number =>
  stemme === null ? Number.NaN : dagerMellom(stemme.dato, dag)

/** When meetings were held on this trinn that the routine lets count for it, with those it asks for. */
const motedager = (k: SakKontekst, { moter }: Pick<Rutine, 'moter'>, krav: Motekrav): string[] =>
  arket(k).moter.flatMap(({ slag, med, dato }) => {
    const { innfrir, uten } = moter[slag]
    return innfrir === krav && uten.every((en) => med.includes(en)) ? dato : []
  })

/** When the case was discussed with tiltaksleder on this trinn, by form or at a meeting. */
const droftet = (k: SakKontekst, rutine: Rutine): string[] => {
  const { droftet: skrevet } = arket(k)
  const paaMoter = motedager(k, rutine, 'droftetMedTiltaksleder')
  return skrevet ? [skrevet.dato, ...paaMoter] : paaMoter
}

type Husker = (k: SakKontekst, rutine: Rutine, dag: string) => boolean

const alene = {
  undringKonkretisert: (k) => k.undring !== null,
  foresatteKontaktet: (k) => k.foresatte !== null,
  barnetsStemme: (k, rutine, dag) => {
    const alder = stemmensAlder(k, dag)
    return alder >= 0 && alder <= rutine.ferskhetBarnetsStemme
  },
  droftetMedTiltaksleder: (k, rutine) => droftet(k, rutine).length > 0,
  droftetFoerSamtalen: (k, rutine, dag) => droftet(k, rutine).some((dato) => dato <= dag),
  alleOmraaderVurdert: (k) => umappede(k).length === 0,
  forstaaelseFraHverSide: (k) => utenForstaaelse(k).length === 0,
  fellesForstaaelse: (k) => arket(k).enighet !== null,
  hjelpetjenesterVurdert: (k) => arket(k).hjelpetjenester !== null,
  kontaktformAvklart: (k) => arket(k).kontaktform !== null,
} satisfies Partial<Record<KravNavn, Husker>>

/**
 * What the trinn asks for before its talk, on the day of it. By form nothing is written down without it; a
 * meeting may be held.
 */
const foerSamtalen: Husker = (k, rutine, dag) =>
  rutine.trinn[k.trinn].krav.samtale.every((navn) => {
    const krav: Partial<Record<KravNavn, Husker>> = alene
    return krav[navn]?.(k, rutine, dag) ?? true
  })

/**
 * Whether the case remembers that something was done. What the case takes by itself looks here and at
 * its pinned routine, so the fold rests on these: they do not change without a new FOLD. A requirement
 * of a decision begins here too, and may ask for more.
 */
export const husker = {
  ...alene,
  inviterteVarMed: (k, rutine) => savnet(k, rutine).length === 0,
  samtaleHoldt: (k, rutine) =>
    arket(k).samtale !== null ||
    motedager(k, rutine, 'samtaleHoldt').some((dag) => foerSamtalen(k, rutine, dag)),
} satisfies Partial<Record<KravNavn, Husker>>
