import { levendeRader } from '../../../machines/sak/plan/rad.ts'
import type { Sak } from '../../sak/bruk.ts'
import { kanGjores } from '../../sak/handling/overgang.ts'
import type { Mote } from '../../sak/moter/moter.ts'
import { ordnet } from '../../sak/moter/moter.ts'

export type Holdt = Mote & { holdt: NonNullable<Mote['holdt']> }

export const erHoldt = (mote: Mote | undefined): mote is Holdt => Boolean(mote?.holdt)

/**
 * What came of a meeting: what each measure of the plan came to, who does what from then on, and when one meets
 * again. Empty where the plan was not evaluated in it.
 */
export function utfallet(sak: Sak, { holdt }: Holdt) {
  const { tidligere, gjeldende } = sak.plan
  const alle = gjeldende ? [...tidligere, gjeldende] : tidligere
  const versjon = alle.find(({ evalueringer }) =>
    evalueringer.some(({ dato }) => dato === holdt.dato),
  )
  const evaluering = versjon?.evalueringer.find(({ dato }) => dato === holdt.dato)
  const ny = alle.find(({ nr, fra }) => nr === (versjon?.nr ?? 0) + 1 && fra === holdt.dato)
  const staar = versjon?.til === holdt.dato ? undefined : versjon
  const videre = evaluering && (ny ?? staar)
  return {
    oppsummering: evaluering?.oppsummering ?? null,
    samordning: evaluering?.ord.samordning ?? null,
    tiltak: (versjon?.rader ?? []).flatMap(({ id, omraade }) => {
      const ord = evaluering?.ord.utfall[id]
      return ord === undefined ? [] : [{ id, omraade, ord }]
    }),
    hvemGjor: videre ? levendeRader(videre) : [],
    neste: ordnet(sak).kommende.find(
      ({ slag, tid }) => slag === 'evaluering' && (tid?.dato ?? '') > holdt.dato,
    ),
  }
}

const INGENTING = { evaluering: false, videre: false, neste: false }

/**
 * What the meeting that was held last left, by what the case asks for and allows now: the evaluation itself,
 * what it leads to, and the next meeting. What an earlier one left is over.
 */
export function gjenstaar(sak: Sak, mote: Holdt) {
  const siste = ordnet(sak).tidligere.find((en) => en.slag === 'evaluering' && erHoldt(en))
  const { gjeldende } = sak.plan
  if (siste?.om !== mote.om || gjeldende === null) return INGENTING
  const { dato } = mote.holdt
  const harVentet =
    gjeldende.fra <= dato && gjeldende.evalueringer.every((evaluering) => evaluering.dato < dato)
  return {
    evaluering: harVentet && kanGjores(sak, 'plan.evaluert'),
    videre: sak.tilstander.includes('plan.evaluert'),
    neste: !utfallet(sak, mote).neste && kanGjores(sak, 'mote.foreslatt'),
  }
}
