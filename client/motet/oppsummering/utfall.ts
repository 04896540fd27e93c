import { levendeRader } from '../../../machines/sak/plan/rad.ts'
import type { Versjon } from '../../plan/versjoner.ts'
import type { Sak } from '../../sak/bruk.ts'
import { kanGjores } from '../../sak/handling/overgang.ts'
import type { Mote } from '../../sak/moter/moter.ts'
import { ordnet, somVenter } from '../../sak/moter/moter.ts'

export type Holdt = Mote & { holdt: NonNullable<Mote['holdt']> }

export const erHoldt = (mote: Mote | undefined): mote is Holdt => Boolean(mote?.holdt)

const versjonene = ({ tidligere, gjeldende }: Sak['plan']): Versjon[] =>
  gjeldende ? [...tidligere, gjeldende] : [...tidligere]

/** The evaluation meetings that were held, the first one first. */
const evalueringsmotene = (sak: Sak): Holdt[] =>
  ordnet(sak)
    .tidligere.filter(erHoldt)
    .filter(({ slag }) => slag === 'evaluering')
    .toSorted((a, b) => a.holdt.dato.localeCompare(b.holdt.dato))

/** The first evaluation from the day of the meeting on, and before the next one was held; with its version. */
function evalueringen(sak: Sak, { holdt }: Holdt) {
  const neste = evalueringsmotene(sak).find((en) => en.holdt.dato > holdt.dato)?.holdt.dato
  return versjonene(sak.plan)
    .flatMap((versjon) =>
      versjon.evalueringer.map((evaluering, nr) => ({ versjon, evaluering, nr })),
    )
    .filter(({ evaluering: { dato } }) => dato >= holdt.dato && (!neste || dato < neste))
    .toSorted((a, b) => a.evaluering.dato.localeCompare(b.evaluering.dato))
    .at(0)
}

/**
 * The rows that stood after an evaluation, and from what was decided then alone: a later one ends none of them.
 * Later periods gave the rows new dates, so they tell theirs only while no such has begun.
 */
function derfra(sak: Sak, { versjon, nr }: { versjon: Versjon; nr: number }) {
  const { periode, evalueringer, til } = versjon
  const perioder = periode - (nr + 1)
  const rader = (en: Versjon, medDato: boolean) =>
    levendeRader(en).map((rad) => ({ ...rad, evalueres: medDato ? rad.evalueres : null }))
  if (perioder > 0 || til === null) {
    const sto = { ...versjon, evalueringer: evalueringer.slice(0, nr + 1) }
    return rader(sto, perioder <= 1)
  }
  const ny = versjonene(sak.plan).find((en) => en.nr === versjon.nr + 1 && en.fra === til)
  return ny ? rader({ ...ny, evalueringer: [] }, ny.periode === 1) : []
}

/**
 * When the next meeting was to be, whatever came of it but where it was called off; else whether people are asked
 * when they can come.
 */
function neste(sak: Sak, { om, holdt }: Holdt) {
  const { kommende, tidligere, finnTid } = ordnet(sak)
  const senere = ({ dato }: { dato: string }) => dato > holdt.dato
  const tider = [...kommende, ...tidligere]
    .filter((en) => en.om !== om && !en.avlyst)
    .flatMap(({ tid }) => tid ?? [])
    .filter(senere)
    .toSorted((a, b) => `${a.dato}T${a.kl}`.localeCompare(`${b.dato}T${b.kl}`))
  return { tid: tider.at(0), finnerTid: finnTid.some((en) => en.tider.some(senere)) }
}

/**
 * What came of a meeting: what each measure of the plan came to, who does what from then on, and when one meets
 * again. `dato`: the day of the evaluation; null where the plan was not evaluated after it.
 */
export function utfallet(sak: Sak, mote: Holdt) {
  const funnet = evalueringen(sak, mote)
  const { oppsummering, ord, dato } = funnet?.evaluering ?? {}
  return {
    dato: dato ?? null,
    oppsummering: oppsummering ?? null,
    samordning: ord?.samordning ?? null,
    tiltak: (funnet?.versjon.rader ?? []).flatMap(({ id, omraade }) => {
      const tekst = ord?.utfall[id]
      return tekst === undefined ? [] : [{ id, omraade, ord: tekst }]
    }),
    hvemGjor: funnet ? derfra(sak, funnet) : [],
    neste: neste(sak, mote),
  }
}

const INGENTING = { evaluering: false, videre: false, neste: false }

/**
 * What the meeting that was held last left, by what the case asks for and allows now: the evaluation itself,
 * what it leads to, and the next meeting. What an earlier one left is over.
 */
export function gjenstaar(sak: Sak, mote: Holdt) {
  const siste = evalueringsmotene(sak).at(-1)
  const { gjeldende } = sak.plan
  if (siste?.om !== mote.om || gjeldende === null) return INGENTING
  const { dato } = mote.holdt
  const harVentet =
    gjeldende.fra <= dato && gjeldende.evalueringer.every((evaluering) => evaluering.dato < dato)
  const kommer = somVenter(sak).some(
    ({ slag, tid }) => slag === 'evaluering' && (tid === null || tid.dato > dato),
  )
  return {
    evaluering: harVentet && kanGjores(sak, 'plan.evaluert'),
    videre: sak.tilstander.includes('plan.evaluert'),
    neste: !kommer && kanGjores(sak, 'mote.foreslatt'),
  }
}
