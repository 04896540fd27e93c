import { useSelector } from '@xstate/react'
import { use, useEffect, useState } from 'react'
import type { Json } from '../skjema/jsonSchema.ts'
import type { Tjenerkladd } from './kladd.ts'
import { apneKladd, brukKladd, hentTilbake, kast } from './kladder.ts'
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
  /** Begins anew; `angre` brings back what was thrown away, and keeps what stands there then. */
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
  const { innhold, annen, kastet, utgave } = stand.context
  const verdi = (innhold?.data ?? start) as T
  const skriv = (data: Json, kommandoId: string | null) =>
    aktor.send({ type: 'endret', innhold: { data, kommandoId } })
  return {
    verdi,
    sett: (ny) => skriv(ny, null),
    status: statusFor(stand),
    fraFor: innhold && kastet === null && apnet.innhold ? apnet.endret : null,
    kommet: apnet.kommet && innhold === null,
    annen,
    bytt: () => aktor.send({ type: 'bytt' }),
    behold: () => aktor.send({ type: 'behold' }),
    utgave,
    forkast: () => kast(navn),
    angre: kastet === null ? undefined : () => hentTilbake(navn),
    kommandoId: innhold?.kommandoId ?? null,
    sendes: (kommandoId) => skriv(verdi, kommandoId),
    glem(kommandoId) {
      const naa = aktor.getSnapshot().context.innhold
      if (naa?.kommandoId === kommandoId) aktor.send({ type: 'endret', innhold: null })
    },
  }
}
