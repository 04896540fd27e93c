import { useSelector } from '@xstate/react'
import { use, useEffect, useState } from 'react'
import type { Json } from '../skjema/jsonSchema.ts'
import type { Tjenerkladd } from './kladd.ts'
import { apneKladd, brukKladd } from './kladder.ts'
import type { Kladdstatus } from './kladdMaskin.ts'
import { statusFor } from './kladdMaskin.ts'

export type Kladd<T> = {
  /** What stands in the form. */
  verdi: T
  sett(verdi: T): void
  status: Kladdstatus
  /** When what the form was opened with was written, where it was not written just now. */
  fraFor: string | null
  /** What was written here last has been sent, and came through without this window having heard of it. */
  kommet: boolean
  /** What another window wrote meanwhile: it waits until one of the two is chosen. */
  annen: Tjenerkladd | null
  bytt(): void
  behold(): void
  /** Another number each time `verdi` was put in from elsewhere: the key of what holds a state of its own. */
  utgave: number
  /** Begins anew; `angre` brings back what was thrown away. */
  forkast(): void
  angre: (() => void) | undefined
  /** The command that it was sent as since it was changed last. */
  kommandoId: string | null
  sendes(kommandoId: string): void
  /** It has been sent. What was written after that stays. */
  glem(kommandoId: string | null): void
}

/**
 * What a person writes in the form by this name, kept until it is sent: on the server where there is a
 * line, locked in the browser until then. Suspends while it is fetched. What was kept may be of an
 * older form: read `verdi` with care.
 */
export function useKladd<T extends Json>(navn: string, start: T): Kladd<T> {
  const aktor = use(apneKladd(navn))
  useEffect(() => brukKladd(navn), [navn])
  const stand = useSelector(aktor, (en) => en)
  const [apnet] = useState(stand.context)
  const [vendt, settVendt] = useState(0)
  const [kastet, settKastet] = useState<Json>()
  const { innhold, annen, utgave } = stand.context
  const verdi = (innhold?.data ?? start) as T
  const skriv = (data: Json, kommandoId: string | null) =>
    aktor.send({ type: 'endret', innhold: { data, kommandoId } })
  return {
    verdi,
    sett(ny) {
      settKastet(undefined)
      skriv(ny, null)
    },
    status: statusFor(stand),
    fraFor: innhold && kastet === undefined && apnet.innhold ? apnet.endret : null,
    kommet: apnet.kommet && innhold === null,
    annen,
    bytt: () => aktor.send({ type: 'bytt' }),
    behold: () => aktor.send({ type: 'behold' }),
    utgave: utgave + vendt,
    forkast() {
      settKastet(verdi)
      settVendt(vendt + 1)
      aktor.send({ type: 'endret', innhold: null })
    },
    angre:
      kastet === undefined
        ? undefined
        : () => {
            settKastet(undefined)
            settVendt(vendt + 1)
            skriv(kastet, null)
          },
    kommandoId: innhold?.kommandoId ?? null,
    sendes: (kommandoId) => skriv(verdi, kommandoId),
    glem(kommandoId) {
      const naa = aktor.getSnapshot().context.innhold
      if (naa?.kommandoId === kommandoId) aktor.send({ type: 'endret', innhold: null })
    },
  }
}
