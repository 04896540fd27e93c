import { harGrunnlag, voksneRundt } from '../../../../machines/sak/laget.ts'
import { tekster } from '../../../tekster/oversett.ts'
import type { Vist } from '../vist.ts'

/**
 * The team as a whole: how many there are around the family, which services may be in it today, and which
 * members came on a consent that is no longer there. Each member is a process, and shown as one.
 */
export const visLaget = ({ klar: { rutine, stand }, spraak, idag }: Vist) => {
  const { context: kontekst } = stand.sak
  const { lag, stafett } = kontekst
  const voksne = voksneRundt(kontekst)
  const utestengt = lag.medlemmer.flatMap((en) =>
    en.slag === 'tjeneste' && !harGrunnlag(kontekst, en.tjeneste, idag) ? [en.om] : [],
  )
  return {
    fastKontakt: lag.fastKontakt,
    voksne: { antall: voksne, mange: voksne > rutine.laget.voksne },
    bytter: { antall: stafett.bytter, mange: stafett.bytter > rutine.laget.bytter },
    /** Members without consent or basis in law today, by `om`. */
    utestengt,
    /** From which age the child consents too; null where no child is old enough. */
    barnetFra: rutine.samtykke.barnetFra,
    tjenester: rutine.tjenester.map((id) => ({ id, navn: tekster[spraak].tjeneste[id] })),
    /** What lets each service in, and when: days, both included; without end where `til` is null. */
    grunnlag: kontekst.grunnlag.map(({ tjeneste, fra, til }) => ({ tjeneste, fra, til })),
  }
}
