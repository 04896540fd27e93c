import { utkastnavn } from '../../plan/usendt.ts'
import type { Overgang, Sak } from '../../sak/bruk.ts'
import { kladdnavn } from '../navn.ts'

type Stand = Pick<Sak, 'id' | 'trinn' | 'samtale'> & {
  overganger: readonly Pick<Overgang, 'type' | 'om' | 'navn' | 'tillatt'>[]
}

const under = (navn: string, sti: string) => navn === sti || navn.startsWith(`${sti}/`)

/** The transition that a draft is for, where the case has it as it stands now. */
export const overgangTil = ({ id, overganger }: Stand, navn: string) =>
  overganger.find(({ type, om }) => under(navn, kladdnavn.hendelse(id, type, { om })))

function harSkjema(sak: Stand, navn: string): boolean {
  // The plan's rows are shown with the plan.
  if (navn === utkastnavn(sak.id)) return true
  // Its page is there however the case stands.
  if (under(navn, kladdnavn.familien(sak.id))) return true
  if (navn === kladdnavn.samtale(sak.id, sak.trinn)) return sak.samtale.length > 0
  return overgangTil(sak, navn)?.tillatt ?? false
}

/** Of these names of drafts, those of this case that have no form to stand in as the case stands now. */
export const liggende = (sak: Stand, navn: Iterable<string>): string[] =>
  [...navn].filter((en) => under(en, `sak/${sak.id}`) && !harSkjema(sak, en)).sort()
