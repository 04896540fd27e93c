import type { Vurdertgjoremaal } from '../../../../machines/forlop/gjoremaal.ts'
import { gjoremaalene } from '../../../../machines/forlop/gjoremaal.ts'
import { veiviser } from '../../../../machines/forlop/vei.ts'
import { tekst } from '../../../../machines/rutine/tekst.ts'
import { arket } from '../../../../machines/sak/kontekst.ts'
import { utenGrunn, varMed } from '../../../../machines/sak/krav/bordet.ts'
import type { KravInn } from '../../../../machines/sak/krav/inn.ts'
import { reistePlikter } from '../../../../machines/sak/plikter.ts'
import { spraakI } from '../../../api/maal.ts'
import { ramsOpp } from '../../../tekster/liste.ts'
import { tekster } from '../../../tekster/oversett.ts'
import { valgtekst } from '../../../tekster/skjemaord.ts'
import type { Vist } from '../vist.ts'

const ordene = (sagt: Vurdertgjoremaal['sagt']): string | null =>
  sagt && ((sagt.resultat === 'gjort' ? sagt.notat : sagt.grunn) ?? null)

/** What the routine asks for on the present trinn: done, left, or not needed, and who is to be asked. */
export const visTrinnet = (
  { klar: { rutine, stand }, spraak }: Vist,
  asker: KravInn['hendelse'],
) => {
  const kontekst = stand.sak.context
  const t = (nokkel: string) => tekst(rutine, nokkel, spraakI(spraak))
  const veien = veiviser(stand)
  const her = rutine.trinn[kontekst.trinn]
  const der = varMed(kontekst, rutine)
  const uten = utenGrunn(kontekst, rutine)
  const { utenDem = {} } = arket(kontekst)
  return {
    gjoremaal: gjoremaalene(stand, asker).map(
      ({ tekst: id, naar, status, sagt, mangler, egen }) => ({
        id,
        tekst: t(id),
        naar,
        status,
        dato: sagt?.dato ?? null,
        ord: ordene(sagt),
        vei: egen ? ('gjoremaal.vurdert' as const) : mangler && veien(mangler),
      }),
    ),
    inviteres: her.inviteres.map(({ hvem, deltaker, naar }) => ({
      hvem: t(hvem),
      naar,
      varMed: der.has(deltaker),
      /** Asked for by the routine, and was not there. */
      grunn: utenDem[deltaker]?.grunn ?? null,
      venter: uten.includes(deltaker),
    })),
    stafettholder: ramsOpp(
      her.stafettholder.map((rolle) => tekster[spraak].rolle[rolle]),
      spraak,
      'eller',
    ),
  }
}

/** Duties by law that something found in the case may raise, each with what was decided. */
export const visPlikter = ({ klar: { rutine, stand }, spraak }: Vist) => {
  const t = (nokkel: string) => tekst(rutine, nokkel, spraakI(spraak))
  return reistePlikter(rutine, stand.sak.context).map(({ plikt, faktorer, avgjort }) => ({
    id: plikt.id,
    tekst: t(plikt.tekst),
    gjor: t(plikt.gjor),
    ring: t(plikt.ring),
    url: plikt.url,
    faktorer: faktorer.map(t),
    avgjort: avgjort && {
      dato: avgjort.dato,
      hva: valgtekst(spraak, 'plikt.vurdert', 'avgjort', avgjort.avgjort),
      vurdering: avgjort.vurdering,
    },
  }))
}
