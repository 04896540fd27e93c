import { useMemo, useState } from 'react'
import { initialTransition, transition } from 'xstate'
import { kladdnavn } from '../kladd/navn.ts'
import { useKladd } from '../kladd/useKladd.ts'
import type { Sak } from '../sak/bruk.ts'
import { begynnelse } from './grunnlag.ts'
import type { Motehendelse } from './motetMaskin.ts'
import { motetMaskin } from './motetMaskin.ts'
import type { Motemal, Motesvar } from './svar.ts'

/** The name of what one has answered at a meeting. */
export const moteKladd = (sakId: string, om: string) =>
  kladdnavn.hendelse(sakId, 'mote.holdt', { om, side: 'evaluering' })

/** The meeting as it stands on this screen: its machine goes on where the draft has it. */
export function useMotet(sak: Sak, mal: Motemal) {
  const [start] = useState(() => begynnelse(sak, mal.mote))
  const kladd = useKladd<Motesvar>(moteKladd(sak.id, mal.mote.om), start)
  const maskin = useMemo(() => motetMaskin(mal), [mal])
  // What was kept may be of an older page, or a point of it be gone.
  const { verdi } = kladd
  const finnes = mal.punkter.some(({ id }) => id === verdi.punkt)
  const [naa] = initialTransition(maskin, {
    ...start,
    ...verdi,
    ...(!finnes && { punkt: start.punkt }),
  })
  return {
    kladd,
    svar: naa.context,
    tilstand: naa.value,
    gjor: (hendelse: Motehendelse) => kladd.sett(transition(maskin, naa, hendelse)[0].context),
  }
}
export type Motet = ReturnType<typeof useMotet>
