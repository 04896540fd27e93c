import { useState } from 'react'
import type { Feil } from '../../server/api/feil.ts'
import { glemKladd } from '../kladd/kladder.ts'
import type { Sak } from '../sak/bruk.ts'
import { friskOpp } from '../sak/endring/useEndringer.ts'
import { useSamletSending } from '../sak/gjor/useSamletSending.ts'
import { kommandoer } from './kommandoer.ts'
import type { Motemal } from './svar.ts'
import type { Motet } from './useMotet.ts'
import { moteKladd } from './useMotet.ts'

const ingen: ReadonlyMap<string, Feil> = new Map()

/** Sends all that the meeting makes, what is in the case already left out; and tells what was refused. */
export function useFullfor(sak: Sak, mal: Motemal, { svar, gjor }: Motet, ferdig: () => void) {
  const [feil, settFeil] = useState(ingen)
  const sending = useSamletSending(
    sak,
    { sendt: svar.sendt, sendes: (kommandoer) => gjor({ type: 'sendes', kommandoer }) },
    async (utfall) => {
      settFeil(utfall.feil)
      if (utfall.feil.size > 0) gjor({ type: 'tatt', typer: utfall.lagt })
      else glemKladd(moteKladd(sak.id, mal.mote.om))
      await friskOpp(sak.id)
      if (utfall.feil.size === 0) ferdig()
    },
  )
  return {
    ...sending,
    avslag: feil,
    konflikt: konflikten(feil),
    fullfor(versjon?: number) {
      settFeil(ingen)
      sending.send(
        kommandoer(mal, svar).filter(({ type }) => !svar.tatt.includes(type)),
        versjon,
      )
    },
  }
}

/** What others did meanwhile; `sakens`: the version to go on from, where it was the case that moved. */
function konflikten(feil: ReadonlyMap<string, Feil>) {
  for (const [type, en] of feil) {
    if (en.kode !== 'KONFLIKT') continue
    return { ...en, sakens: type === 'mote.holdt' ? undefined : en.versjon }
  }
  return undefined
}
