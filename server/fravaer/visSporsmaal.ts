import { timerBorte } from '../../machines/fravaer/avtalt.ts'
import { vanligsteFag, vanligsteTime } from '../../machines/fravaer/monstre.ts'
import type { Sporsmaal } from '../../machines/fravaer/sporsmaal.ts'
import { finnRegel } from '../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag, Telling } from '../../machines/fravaer/terskler.ts'
import { telling } from '../../machines/fravaer/terskler.ts'
import { ukedag } from '../../machines/kalender/dato.ts'
import type { Monster, Terskel, Vindu } from '../../machines/rutine/fravaer.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import type { Hjemmetid } from '../../machines/timeplan/uke.ts'
import type { Maal } from '../api/maal.ts'
import { spraakI } from '../api/maal.ts'

/** What asks, with the numbers that its words are made of. */
export type Regel =
  | { slag: 'vindu'; lengde: Vindu['lengde']; over: number; arena: Rutine['arena'] }
  | { slag: 'ukedag'; ukedag: number; av: number }
  | { slag: 'fag'; fag: string; skoledager: number }
  | { slag: 'time'; ukedag: number; fra: string; skoledager: number }
  | { slag: 'timer'; timer: number; skoledager: number }
  | { slag: 'stigende'; maaneder: number; skoledager: number }
  | { slag: 'perioder'; aarsaker: Fravaersdag['aarsak'][]; skoledager: number }
  | { slag: 'vedFri' | 'forsent'; skoledager: number }

/** A question as it is shown: the rule in words and in numbers, and the days as they counted on `til`. */
export type VistSporsmaal = Telling & {
  id: string
  trinn: Sporsmaal['trinn']
  tekst: string
  regel: Regel
  /** When illness reported day by day is one; null where it is not. */
  sykdom: Rutine['fravaer']['sykdom']
  /** Those of the days that nobody has answered for. */
  nye: string[]
}

type Om = { dager: readonly Fravaersdag[]; hjemme: readonly Hjemmetid[]; til: string }

/** @throws where the routine has no such rule: a question was asked by one that it has */
export function visSporsmaal(
  rutine: Rutine,
  { id, trinn, dager: nye }: Sporsmaal,
  { dager, hjemme, til }: Om,
  spraak: Maal,
): VistSporsmaal {
  const funnet = finnRegel(rutine, id)
  if (!funnet) throw new Error(`a question names an unknown rule: ${id}`)
  const felles = { id, trinn, nye, sykdom: rutine.fravaer.sykdom }
  if ('monster' in funnet) {
    const { monster } = funnet
    const spurte = dager.filter(({ dato }) => nye.includes(dato))
    const regel = visMonster(monster, spurte, hjemme)
    const fra = nye[0] ?? til
    const vist = { fra, til, talte: nye, utelatt: [] }
    return { ...felles, tekst: tekst(rutine, monster.tekst, spraakI(spraak)), regel, ...vist }
  }
  const { vindu, terskel } = funnet
  return {
    ...felles,
    tekst: tekst(rutine, terskel.tekst, spraakI(spraak)),
    regel: visVindu(rutine, vindu, terskel),
    ...telling(rutine, vindu, dager, til, hjemme),
  }
}

export const visVindu = (
  { arena }: Pick<Rutine, 'arena'>,
  { lengde }: Vindu,
  { over }: Terskel,
): Extract<Regel, { slag: 'vindu' }> => ({ slag: 'vindu', lengde, over, arena })

function visMonster(
  monster: Monster,
  dager: readonly Fravaersdag[],
  hjemme: readonly Hjemmetid[],
): Regel {
  switch (monster.slag) {
    case 'ukedag': {
      const [forste] = dager
      return { slag: 'ukedag', ukedag: forste ? ukedag(forste.dato) : 1, av: monster.av }
    }
    case 'fag':
      return { slag: 'fag', fag: vanligsteFag(dager) ?? '', skoledager: monster.skoledager }
    case 'time': {
      const { ukedag, fra } = vanligsteTime(dager) ?? { ukedag: 1, fra: '' }
      return { slag: 'time', ukedag, fra, skoledager: monster.skoledager }
    }
    case 'timer': {
      const timer = dager.reduce((sum, dag) => sum + timerBorte(dag, hjemme), 0)
      return { slag: 'timer', timer, skoledager: monster.skoledager }
    }
    case 'stigende':
      return { slag: 'stigende', maaneder: monster.maaneder, skoledager: monster.skoledager }
    case 'perioder':
      return { slag: 'perioder', aarsaker: monster.aarsaker, skoledager: monster.skoledager }
    case 'vedFri':
    case 'forsent':
      return { slag: monster.slag, skoledager: monster.skoledager }
  }
}
