import type { Bytte } from '../../../machines/forlop/bytte.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { tilstandstekst } from '../../../machines/forlop/stand.ts'
import type { Rolle } from '../../../machines/roller.ts'
import type { Mangel } from '../../../machines/sak/krav/mangler.ts'
import type { Maal } from '../../api/maal.ts'
import { fristtekst } from '../../tekster/frist.ts'
import { handlingstittel } from '../../tekster/hendelse.ts'
import { kravtekst } from '../../tekster/krav.ts'
import { ramsOpp } from '../../tekster/liste.ts'
import { tekster } from '../../tekster/oversett.ts'

/** What a case would be asked for otherwise under a later version of its routine, in words. */
export const visBytte = (spraak: Maal, foer: Stand, bytte: Bytte) => {
  const { rutine, etter, nye, borte, mangler, frister, stafett } = bytte
  const titler = (typer: Bytte['nye']) =>
    typer.map((type) => handlingstittel(spraak, type, foer.sak.context.trinn))
  const roller = (alle: readonly Rolle[] | null) =>
    alle &&
    ramsOpp(
      alle.map((rolle) => tekster[spraak].rolle[rolle]),
      spraak,
      'eller',
    )
  return {
    til: rutine.versjon,
    gyldigFra: rutine.gyldigFra,
    nye: titler(nye),
    borte: titler(borte),
    krav: mangler.map((en) => ({
      tittel: handlingstittel(spraak, en.type, foer.sak.context.trinn),
      /** What is no longer missing, and what is missing now. */
      bort: uten(en.foer, en.etter).map((mangel) => kravtekst(spraak, mangel, foer.rutine)),
      til: uten(en.etter, en.foer).map((mangel) => kravtekst(spraak, mangel, rutine)),
    })),
    frister: frister.map(({ type, ...datoer }) => ({
      tekst: fristtekst(spraak, type, tilstandstekst(datoer.etter === null ? foer : etter)),
      ...datoer,
    })),
    stafett: stafett ? { foer: roller(stafett.foer), etter: roller(stafett.etter) } : null,
  }
}

const uten = (alle: readonly Mangel[], disse: readonly Mangel[]): Mangel[] =>
  alle.filter(({ krav }) => disse.every((annen) => annen.krav !== krav))
