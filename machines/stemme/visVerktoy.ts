import type { Feltnavn, Valg } from '../prosess/valg.ts'
import { feltnavn, valgt } from '../prosess/valg.ts'
import { Omraade } from '../rutine/skjema.ts'
import { UKEDAGER } from '../timeplan/uke.ts'
import type { Verktoysvar } from './verktoy.ts'
import { RUTER } from './verktoy.ts'

/** A square: one of ours, or what the child called its own. */
type Rute = { rute: Feltnavn | string; grad: string; ord: Valg }

const HORT = 'barnet.hort'

const visRuter = ({ ruter = {}, annet }: Verktoysvar): Rute[] => [
  ...RUTER.flatMap((rute): Rute[] => {
    const grad = ruter[rute]
    return grad ? [{ rute: feltnavn(HORT, rute), grad, ord: valgt(HORT, rute, grad) }] : []
  }),
  ...(annet ? [{ rute: annet.hva, grad: annet.grad, ord: valgt(HORT, 'grad', annet.grad) }] : []),
]

const visUke = (uke: NonNullable<Verktoysvar['uke']>, { timer, innhold }: Verktoysvar) => ({
  dager: UKEDAGER.flatMap((dag): Rute[] => {
    const grad = uke[dag]
    return grad ? [{ rute: feltnavn(HORT, dag), grad, ord: valgt(HORT, dag, grad) }] : []
  }),
  timer: timer ?? null,
  innhold: innhold ?? [],
})

/** What may be shown of a tool's answer, in the order in which it was asked for. */
export const visVerktoy = (svar: Verktoysvar) => {
  const { skala, ruter, tema, plussMinus, tidslinje, bilde = null } = svar
  return {
    skala:
      skala === undefined
        ? null
        : Omraade.options.flatMap((omraade) => {
            const { tall, sagt = null } = skala[omraade] ?? {}
            return tall === undefined
              ? []
              : [{ omraade, tittel: feltnavn(HORT, omraade), tall, sagt }]
          }),
    ruter: ruter === undefined ? null : visRuter(svar),
    plussMinus:
      plussMinus === undefined
        ? null
        : {
            tema: tema ?? null,
            pluss: plussMinus.pluss ?? [],
            minus: plussMinus.minus ?? [],
          },
    tidslinje:
      tidslinje === undefined
        ? null
        : tidslinje.map(({ naar = null, hendte, slik }) => ({
            naar,
            hendte,
            slik,
            ord: valgt(HORT, 'slik', slik),
          })),
    uke: svar.uke === undefined ? null : visUke(svar.uke, svar),
    bilde: bilde && { vedlegg: bilde.vedlegg, viser: bilde.viser },
  }
}
