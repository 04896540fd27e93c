import type { Deltaker } from '../roller.ts'
import type { Rutine } from '../rutine/skjema.ts'
import { deltarSom, partnokkel } from '../sak/part.ts'
import type { MoteKontekst, Passer } from './kontekst.ts'
import type { Naa } from './tid.ts'
import { erForbi, tidspunkt } from './tid.ts'

type Avstemning = Pick<MoteKontekst, 'slag' | 'hvem' | 'tider' | 'svar'>

/** Whether the meeting would be no such meeting without somebody who comes as this. */
const maaVaereMed = (rutine: Pick<Rutine, 'moter'>, { slag }: Avstemning, som: Deltaker) =>
  rutine.moter[slag].uten.includes(som)

/** How many can come at each time, gladly or if need be. */
const tell = ({ svar, tider }: Avstemning) =>
  tider.map((en) => {
    const tid = tidspunkt(en)
    const gitt = svar.map((ett) => ett.svar[tid])
    const antall = (passer: Passer) => gitt.filter((ett) => ett === passer).length
    return { tid, ja: antall('ja'), omMaaDe: antall('omMaaDe') }
  })

/**
 * The time that suits best, of those that are not over, for those who are asked still: first that all who must be there can, then that most can, then that most can
 * gladly, then the earliest. Null until somebody has answered, and where nobody can come at any.
 */
export const besteTid = (
  rutine: Pick<Rutine, 'moter'>,
  { tider, svar, ...resten }: Avstemning,
  naa: Naa,
): string | null => {
  const spurt = new Set(resten.hvem.map(partnokkel))
  const mote = {
    ...resten,
    tider: tider.filter((en) => !erForbi(en, naa)),
    svar: svar.filter(({ deltaker }) => spurt.has(partnokkel(deltaker))),
  }
  const maa = mote.hvem.filter((en) => maaVaereMed(rutine, mote, deltarSom(en))).map(partnokkel)
  const kan = (tid: string, hvem: string) => {
    const gitt = mote.svar.find(({ deltaker }) => partnokkel(deltaker) === hvem)?.svar[tid]
    return gitt !== undefined && gitt !== 'nei'
  }
  const rangert = tell(mote)
    .map(({ tid, ja, omMaaDe }) => ({
      tid,
      plass: [maa.filter((hvem) => kan(tid, hvem)).length, ja + omMaaDe, ja] as const,
    }))
    .filter(({ plass: [, noen] }) => noen > 0)
    .sort(
      (a, b) =>
        b.plass[0] - a.plass[0] ||
        b.plass[1] - a.plass[1] ||
        b.plass[2] - a.plass[2] ||
        a.tid.localeCompare(b.tid),
    )
  return rangert[0]?.tid ?? null
}
