import { useState } from 'react'
import { kladdnavn } from '../../kladd/navn.ts'
import type { Kladd } from '../../kladd/useKladd.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import type { Felt } from '../../skjema/felt.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import { tekster, utenPlass } from '../../skjema/utenPlass.ts'
import type { Sak } from '../bruk.ts'
import type { Punkt } from './punkter.ts'
import { somFelt } from './punkter.ts'
import type { Status } from './tilstand.ts'
import { erEndret, innhold, statusFor } from './tilstand.ts'

export type Skrevet = { punkt: Punkt; felt: Felt; status: Status }

/** What is kept of the talk until it is in the case: each point that somebody has written on. */
type Samtalekladd = {
  punkter: { [id: string]: Json }
  /** The day of the talk, where that is not today. */
  skjedde: string | null
  /** The command that a point was sent as since it was changed last. */
  sendt: { [id: string]: string }
}
const TOM: Samtalekladd = { punkter: {}, skjedde: null, sendt: {} }

export type Samtale = {
  kladd: Kladd<Samtalekladd>
  skrevet: readonly Skrevet[]
  /** What was written in a form that was another then, and has no field now. */
  rest: readonly string[]
  endre(id: string, felt: Felt): void
  velgDag(dag: string | null): void
  /** These are on their way, each as its own command. */
  sendes(kommandoer: { [id: string]: string }): void
  /** These are in the case now. */
  lagt(ider: readonly string[]): void
}

const lesFelter = (punkter: readonly Punkt[], kladd: Samtalekladd): ReadonlyMap<string, Felt> =>
  new Map(
    punkter.flatMap((punkt) => {
      const verdi = kladd.punkter[punkt.id]
      return verdi === undefined ? [] : [[punkt.id, somFelt(punkt, verdi)] as const]
    }),
  )

const restenAv = (punkter: readonly Punkt[], kladd: Samtalekladd): string[] =>
  Object.entries(kladd.punkter).flatMap(([id, verdi]) => {
    const punkt = punkter.find((en) => en.id === id)
    return punkt ? utenPlass(punkt.skjema, verdi) : tekster(verdi)
  })

/** What is written on the page so far, point by point; kept until it is in the case. */
export function useSamtale({ id, trinn }: Sak, punkter: readonly Punkt[]): Samtale {
  const kladd = useKladd(kladdnavn.samtale(id, trinn), TOM)
  const { verdi, utgave } = kladd
  const lesNaa = () => ({
    utgave,
    felter: lesFelter(punkter, verdi),
    rest: restenAv(punkter, verdi),
  })
  // Anew only when another text was put in: typing finds its own place.
  const [lest, settLest] = useState(lesNaa)
  if (lest.utgave !== utgave) settLest(lesNaa())
  const { felter } = lest

  function bytt(nye: ReadonlyMap<string, Felt>, sendt: Samtalekladd['sendt']) {
    settLest({ ...lest, felter: nye })
    const skrevet = punkter.flatMap((punkt) => {
      const felt = nye.get(punkt.id)
      return felt && erEndret(punkt, felt) ? [[punkt.id, innhold(felt)] as const] : []
    })
    if (skrevet.length === 0 && verdi.skjedde === null) kladd.glem(null)
    else kladd.sett({ ...verdi, punkter: Object.fromEntries(skrevet), sendt })
  }
  const uten = (ider: readonly string[]) =>
    Object.fromEntries(Object.entries(verdi.sendt).filter(([id]) => !ider.includes(id)))

  return {
    kladd,
    skrevet: punkter.map((punkt) => {
      const felt = felter.get(punkt.id) ?? somFelt(punkt)
      return { punkt, felt, status: statusFor(punkt, felt) }
    }),
    rest: lest.rest,
    endre: (id, felt) => bytt(new Map(felter).set(id, felt), uten([id])),
    velgDag: (dag) => kladd.sett({ ...verdi, skjedde: dag, sendt: {} }),
    sendes: (sendt) => kladd.sett({ ...verdi, sendt: { ...verdi.sendt, ...sendt } }),
    lagt: (ider) => bytt(new Map([...felter].filter(([id]) => !ider.includes(id))), uten(ider)),
  }
}
