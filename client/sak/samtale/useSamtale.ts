import { useState } from 'react'
import type { Felt } from '../../skjema/felt.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import { utkast } from '../../utkast.ts'
import type { Punkt } from './punkter.ts'
import { somFelt } from './punkter.ts'
import type { Status } from './tilstand.ts'
import { erEndret, innhold, statusFor } from './tilstand.ts'

export type Skrevet = { punkt: Punkt; felt: Felt; status: Status }
type Kladd = { [id: string]: Json }

/** What is written on the page so far, point by point; kept until it is in the case. */
export function useSamtale(nokkel: string, punkter: readonly Punkt[]) {
  const [felter, settFelter] = useState<ReadonlyMap<string, Felt>>(() => {
    const kladd = (utkast.hent(nokkel) ?? {}) as Kladd
    return new Map(
      punkter.flatMap((punkt) => {
        const verdi = kladd[punkt.id]
        return verdi === undefined ? [] : [[punkt.id, somFelt(punkt, verdi)]]
      }),
    )
  })

  function bytt(nye: ReadonlyMap<string, Felt>) {
    settFelter(nye)
    const kladd = punkter.flatMap((punkt) => {
      const felt = nye.get(punkt.id)
      return felt && erEndret(punkt, felt) ? [[punkt.id, innhold(felt)] as const] : []
    })
    utkast.remember(nokkel, kladd.length > 0 ? Object.fromEntries(kladd) : undefined)
  }

  const skrevet = punkter.map((punkt): Skrevet => {
    const felt = felter.get(punkt.id) ?? somFelt(punkt)
    return { punkt, felt, status: statusFor(punkt, felt) }
  })
  return {
    skrevet,
    endre: (id: string, felt: Felt) => bytt(new Map(felter).set(id, felt)),
    /** These are in the case now. */
    lagt: (ider: readonly string[]) =>
      bytt(new Map([...felter].filter(([id]) => !ider.includes(id)))),
  }
}
