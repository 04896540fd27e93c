import type { DataFor } from '../../machines/forlop/hendelser.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { dagerMellom } from '../../machines/kalender/dato.ts'
import { prosesser } from '../../machines/prosess/register.ts'
import type { Rolle } from '../../machines/roller.ts'
import { SVAR_TIL_BARNET } from './tekster/svar.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** Days until a child is told what became of what it said, here. */
const SVARES_ETTER = 9

type Svar = { om: string; data: DataFor<'stemme.besvart'> }

/** The entries of the child's voice that are answered on a day, and how. One in ten is forgotten. */
export function svarTilBarnet(
  { sak, prosesser: alle }: Stand,
  dag: string,
  sjanse: Tilfeldig,
  glemt: Set<string>,
): Svar[] {
  return [...alle].flatMap(([om, { navn, snapshot }]): Svar[] => {
    if (navn !== prosesser.stemme.navn || glemt.has(om)) return []
    const { dato, venter } = prosesser.stemme.sammendrag(snapshot.context)
    if (!venter || dagerMellom(dato, dag) < SVARES_ETTER) return []
    glemt.add(om)
    if (sjanse.tall() < 0.1) return []
    const { rolle } = sak.context.stafett.holder
    return [{ om, data: svar(dag, rolle, sjanse) }]
  })
}

const svar = (fortalt: string, fortaltAv: Rolle, sjanse: Tilfeldig): Svar['data'] =>
  sjanse.tall() < 0.75
    ? { resultat: 'fulgt', hva: sjanse.en(SVAR_TIL_BARNET.fulgt), fortalt, fortaltAv }
    : { resultat: 'ikkeFulgt', hvorfor: sjanse.en(SVAR_TIL_BARNET.ikkeFulgt), fortalt, fortaltAv }
