import type { Barn } from '../../../db/store.ts'
import { stykker } from '../../fravaer/stykker.ts'
import type { Linjefeil } from '../feil.ts'
import type { Barnerad, Lest } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Steder } from '../steder.ts'
import { navnenokkel } from '../steder.ts'

/** Says of a line that no known child fits why it may be one all the same; empty where none is alike. */
export type Likhet = (rad: Barnerad) => Linjefeil[]

const nokkel = ({ fornavn, etternavn, fodt }: Pick<Barn, 'fornavn' | 'etternavn' | 'fodt'>) =>
  `${navnenokkel(`${fornavn} ${etternavn}`)} ${fodt}`

/**
 * A child may have got another number: then its line fits nobody, and its case would stay behind. Alike are those of
 * the same name and date of birth, within the importer's reach, that no line of the file is about.
 * @param finn the child that a line is about
 */
export async function finnLikhet(
  lest: readonly Lest<Barnerad>[],
  finn: (rad: Barnerad) => Promise<Barn | undefined>,
  { store, omfang }: Pick<Folkeoppdrag, 'store' | 'omfang'>,
  steder: Steder,
): Promise<Likhet> {
  const nevnt = new Set<string>()
  for await (const stykke of stykker(lest)) {
    for (const linje of stykke) {
      const barn = 'rad' in linje ? await finn(linje.rad) : undefined
      if (barn) nevnt.add(barn.id)
    }
  }
  const like = new Map<string, { barn: Barn; sted: string }>()
  for (const { id, navn } of steder.alle.filter((en) => omfang.enhet(en.id))) {
    for (const barn of await store.barn.vedEnhet(id)) {
      const sted = [barn.gruppe, navn].filter(Boolean).join(', ')
      if (!nevnt.has(barn.id)) like.set(nokkel(barn), { barn, sted })
    }
  }
  return (rad) => {
    const funnet = like.get(nokkel(rad))
    if (!funnet) return []
    const { barn, sted } = funnet
    const felt = rad.fodselsnummer === undefined ? 'egenId' : 'fodselsnummer'
    if (barn.egenId === undefined) return [{ felt, grunn: 'liktBarnUtenId', sted }]
    // Another id of the school's own says that it is another child.
    return rad.egenId === undefined ? [{ felt, grunn: 'liktBarn', sted }] : []
  }
}
