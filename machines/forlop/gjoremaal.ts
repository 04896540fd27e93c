import type { Gjoremaal, Gjortved } from '../rutine/trinn.ts'
import type { Arbeid } from '../sak/kontekst.ts'
import { arket } from '../sak/kontekst.ts'
import type { KravInn } from '../sak/krav/inn.ts'
import type { Kravet } from '../sak/krav/params.ts'
import { rutinekrav } from '../sak/krav/rutinekrav.ts'
import { harPlan } from '../sak/plan/periode.ts'
import { erBegrunnet } from './sjekkliste.ts'
import type { Stand } from './stand.ts'

/** One thing that the routine asks for on the present trinn, and what the case says of it. */
export type Vurdertgjoremaal = Pick<Gjoremaal, 'tekst' | 'naar'> & {
  status: 'gjort' | 'begrunnet' | 'igjen'
  /** What a person has said of it; null where the case shows it by itself, or nobody has said anything. */
  sagt: NonNullable<Arbeid['gjoremaal']>[string] | null
  /** The first requirement that it lacks, where one does. */
  mangler: Kravet | null
  /** A person ticks it off: nothing else shows it. */
  egen: boolean
}

type Inn = KravInn & { stand: Stand }

const erGjort = (ved: Gjortved, inn: Inn): boolean => {
  switch (ved) {
    case 'planForTrinnet':
      return harPlan(inn.kontekst)
    case 'samarbeidsmoteHoldt':
      return arket(inn.kontekst).moter.some(({ slag }) => slag === 'samarbeid')
    default:
      return rutinekrav[ved](inn) === null
  }
}

const krevet = (ved: Gjortved): Kravet | null => {
  if (ved === 'planForTrinnet') return 'planKlar'
  return ved === 'samarbeidsmoteHoldt' ? null : ved
}

const vurdertAvSaken = ({ vises }: Gjoremaal, inn: Inn) => {
  const igjen = vises.find((ved) => !erGjort(ved, inn))
  const kravene = vises.flatMap((ved) => krevet(ved) ?? [])
  const begrunnet = kravene.some((krav) => erBegrunnet(krav, inn.stand))
  return {
    status: igjen ? 'igjen' : begrunnet ? 'begrunnet' : 'gjort',
    mangler: igjen ? krevet(igjen) : null,
  } as const
}

/** All that the routine asks for on the present trinn, in its order: read off what is written, or ticked off. */
export const gjoremaalene = (
  stand: Stand,
  hendelse: KravInn['hendelse'],
): readonly Vurdertgjoremaal[] => {
  const { rutine, sak } = stand
  const kontekst = sak.context
  const inn = { rutine, kontekst, hendelse, stand }
  const { gjoremaal: sagtOm = {} } = arket(kontekst)
  return rutine.trinn[kontekst.trinn].gjoremaal.map((en) => {
    const { tekst, naar, vises } = en
    if (vises.length > 0)
      return { tekst, naar, sagt: null, egen: false, ...vurdertAvSaken(en, inn) }
    const sagt = sagtOm[tekst] ?? null
    const status = sagt === null ? 'igjen' : sagt.resultat === 'gjort' ? 'gjort' : 'begrunnet'
    return { tekst, naar, status, sagt, mangler: null, egen: true }
  })
}
