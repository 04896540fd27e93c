import type { Region } from '../../../client/sak/tilstand/kart.ts'
import type { Tegnes } from '../../../client/sak/tilstand/tegning/tegn.ts'
import type { Node as Maskinnode, Region as Maskinregion } from '../../../server/tilstand/graf.ts'
import { slag } from '../../../server/tilstand/graf.ts'
import { kantnavn, tilstandsnavn } from '../../../server/tilstand/tekst.ts'

type Spraak = 'nb' | 'nn' | 'en'

/** A region of the machine in words, as a screen gets it. */
export function medOrd({ maskin, rot, kanter, begynner }: Maskinregion, spraak: Spraak): Region {
  const node = ({ id, navn, barn }: Maskinnode): Region['rot'] => ({
    id,
    tittel: tilstandsnavn(spraak, maskin, navn),
    trinn: barn.length > 0 && id.includes('.') ? { nr: 1, tittel: 'Finne ut mer om det' } : null,
    barn: barn.map(node),
  })
  return {
    maskin,
    rot: node(rot),
    kanter: kanter.map(({ fra, til, typer }) => ({
      fra,
      til,
      steg: typer.map((type) => ({ type, slag: slag(type), navn: kantnavn(spraak, type) })),
    })),
    begynner,
  }
}

/** The innermost states of a region. */
export const innerst = (node: Region['rot']): string[] =>
  node.barn.length > 0 ? node.barn.flatMap(innerst) : [node.id]

/** With so many labels, of one to three lines, and the nth of its states lit. */
export function tegnes(region: Region, antall: number, nr: number): Tegnes {
  const tilstander = innerst(region.rot)
  const fra = tilstander[nr % tilstander.length] ?? ''
  const lapper = Array.from({ length: antall }, (_, i) => ({
    id: `${region.rot.id} lapp ${i}`,
    fra,
    til: tilstander[i % tilstander.length] ?? null,
    tittel: 'Ta det neste steget',
    tekst: 'Evaluer planen først, hør barnet'.repeat(i % 3),
  }))
  return { ...region, staar: [fra], lapper }
}
