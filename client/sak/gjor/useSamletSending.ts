import type { inferRouterOutputs } from '@trpc/server'
import { useState } from 'react'
import type { Feil } from '../../../server/api/feil.ts'
import type { AppRouter } from '../../../server/api/router.ts'
import { klient } from '../../api.ts'
import { nyId } from '../../id.ts'
import { useSender } from '../../sending/useSender.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { sendefeil } from './useSending.ts'

/** One of the points. `om`: of which process, and which version of that one has seen. */
export type Delsending = {
  id: string
  type: Overgang['type']
  data: Json
  skjedde?: string | undefined
  om?: string
  forventetVersjon?: number
}
/** The commands that points were sent as since they were changed last. */
type Sendt = {
  sendt: Readonly<Record<string, string>>
  sendes(kommandoer: Record<string, string>): void
}
/** What became of the points: which are in the case, and why the others are not. */
export type Utfall = { lagt: readonly string[]; feil: ReadonlyMap<string, Feil> }
type Svar = inferRouterOutputs<AppRouter>['sak']['sendSamlet']

/**
 * Sends the points of one sitting together, until they are through, refused or cancelled. Each is judged
 * by itself, and sent again it is the same command for as long as nobody has changed it.
 */
export function useSamletSending(
  sak: Pick<Sak, 'id' | 'versjon'>,
  { sendt: fraFor, sendes }: Sendt,
  onSvar: (utfall: Utfall, sent: boolean) => void,
) {
  const [versjon, settVersjon] = useState(sak.versjon)
  const [sendt, settSendt] = useState<readonly (readonly [id: string, kommandoId: string])[]>([])
  const sender = useSender(klient.sak.sendSamlet.mutate, {
    tatt: (svar: Svar, sent) => {
      settVersjon(nyVersjon(svar) ?? versjon)
      onSvar(utfallet(svar, new Map(sendt.map(([id, kommandoId]) => [kommandoId, id]))), sent)
    },
  })

  function send(sendinger: readonly Delsending[], forventetVersjon = versjon) {
    const ider = sendinger.map(({ id }) => [id, fraFor[id] ?? nyId()] as const)
    settSendt(ider)
    sendes(Object.fromEntries(ider))
    sender.send({
      sakId: sak.id,
      forventetVersjon,
      hendelser: sendinger.map(({ type, om, data, skjedde, forventetVersjon: egen }, nr) => ({
        hendelse: { type, ...(om !== undefined && { om }), data },
        ...(skjedde !== undefined && { skjedde }),
        ...(egen !== undefined && { forventetVersjon: egen }),
        kommandoId: ider[nr]?.[1] ?? nyId(),
      })),
    })
  }

  const feil = sender.avvist === undefined ? undefined : sendefeil(sender.avvist)
  return { ...sender, send, feil }
}

/** The case's own version after the last of them that was of the case. */
const nyVersjon = (svar: Svar): number | undefined =>
  svar.flatMap((en) => ('svar' in en && en.svar.om === undefined ? en.svar.versjon : [])).at(-1)

function utfallet(svar: Svar, punktFor: ReadonlyMap<string, string>): Utfall {
  const lagt: string[] = []
  const feil = new Map<string, Feil>()
  for (const en of svar) {
    const id = punktFor.get(en.kommandoId)
    if (id === undefined) continue
    if ('feil' in en) feil.set(id, en.feil)
    else lagt.push(id)
  }
  return { lagt, feil }
}
