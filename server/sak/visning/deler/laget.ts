import type { Omverden } from '../../../../machines/forlop/decide.ts'
import { harGrunnlag, voksneRundt } from '../../../../machines/sak/laget.ts'
import type { Part } from '../../../../machines/sak/part.ts'
import { partnokkel } from '../../../../machines/sak/part.ts'
import { erBorte } from '../../../../machines/sak/skjema/parter.ts'
import { tekster } from '../../../tekster/oversett.ts'
import type { Vist } from '../vist.ts'

/**
 * The team as a whole: how many there are around the family, which services may be in it today, and which
 * members came on a consent that is no longer there. Each member is a process, and shown as one.
 */
export const visLaget = (
  { klar: { rutine, stand }, spraak, idag }: Vist,
  rundt: Pick<Omverden, 'foresatte' | 'ansatte'>,
) => {
  const { context: kontekst } = stand.sak
  const { lag, stafett } = kontekst
  const voksne = voksneRundt(kontekst)
  const utestengt = lag.medlemmer.flatMap((en) =>
    en.slag === 'tjeneste' && !harGrunnlag(kontekst, en.tjeneste, idag) ? [en.om] : [],
  )
  const spurt = [...stand.prosesser.values()].flatMap(({ navn, snapshot }): Part[] =>
    navn === 'mote' ? snapshot.context.hvem : [],
  )
  const borte = spurt.filter((en) => erBorte(rundt, en))
  return {
    fastKontakt: lag.fastKontakt,
    voksne: { antall: voksne, mange: voksne > rutine.laget.voksne },
    bytter: { antall: stafett.bytter, mange: stafett.bytter > rutine.laget.bytter },
    /** Members without consent or basis in law today, by `om`. */
    utestengt,
    /** Those who were asked to its meetings, and are guardians, or work here, no more; each once. */
    borte: [...new Map(borte.map((en) => [partnokkel(en), en])).values()],
    /** From which age the child consents too; null where no child is old enough. */
    barnetFra: rutine.samtykke.barnetFra,
    tjenester: rutine.tjenester.map((id) => ({ id, navn: tekster[spraak].tjeneste[id] })),
    /** What lets each service in, and when: days, both included; without end where `til` is null. */
    grunnlag: kontekst.grunnlag.map(({ tjeneste, fra, til }) => ({ tjeneste, fra, til })),
  }
}
