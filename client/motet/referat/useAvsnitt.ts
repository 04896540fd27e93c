import { useEffect, useState } from 'react'
import { kladdnavn } from '../../kladd/navn.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import { useSending } from '../../sak/gjor/useSending.ts'
import type { Mote } from '../../sak/moter/moter.ts'
import { useBord } from '../kontekst.ts'
import type { Ord, Stand } from './stand.ts'
import { begynn, erUsendt, fortsett, medBegge, medTjeneren } from './stand.ts'

const PUSTEPAUSE_MS = 700

/** What is kept of a paragraph until it is in the meeting. */
type Kladd = { tekst: string; bygger: number[] } | null

/** One paragraph that saves itself a moment after the last key, one saving at a time. */
export function useAvsnitt({ id, punkt, ord }: Mote['avsnitt'][number]) {
  const { sak, mal, settUsendt } = useBord()
  const { om } = mal.mote
  const kladd = useKladd<Kladd>(kladdnavn.hendelse(sak.id, 'mote.avsnitt', { om, side: id }), null)
  const sending = useSending(sak, () => {}, { om, kladd })
  const [stand, settStand] = useState<Stand>(() =>
    kladd.verdi ? fortsett(ord, kladd.verdi) : begynn(ord),
  )
  const [avvist, settAvvist] = useState<string>()
  const naa = medTjeneren(stand, ord)
  if (naa !== stand) settStand(naa)
  const { tekst, bygger, sendt } = naa
  if (sending.feil && sendt !== null) {
    settAvvist(sendt)
    settStand({ ...naa, sendt: null })
  }

  const usendt = erUsendt(naa)
  const kanLagres = usendt && sendt === null && tekst !== avvist
  useEffect(() => {
    if (!kanLagres) return
    const lagre = () => {
      settStand((en) => ({ ...en, sendt: en.tekst }))
      sending.send({
        type: 'mote.avsnitt',
        data: { avsnitt: id, punkt, tekst, erstatter: [...bygger] },
      })
    }
    const pause = setTimeout(lagre, PUSTEPAUSE_MS)
    return () => clearTimeout(pause)
  })
  const hvor = sendt === null && tekst === avvist ? punkt : null
  useEffect(() => {
    settUsendt(id, usendt ? hvor : undefined)
    return () => settUsendt(id, undefined)
  }, [settUsendt, id, usendt, hvor])

  function skriv(ny: Stand) {
    settStand(ny)
    kladd.sett({ tekst: ny.tekst, bygger: [...ny.bygger] })
  }
  return {
    stand: naa,
    sending: {
      ...sending,
      avbryt() {
        sending.avbryt()
        settAvvist(tekst)
        settStand({ ...naa, sendt: null })
      },
    },
    skriv: (tekst: string) => skriv({ ...naa, tekst }),
    taMed: (annet: Ord[number]) => skriv(medBegge(naa, annet)),
  }
}
