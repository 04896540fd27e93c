import { describe, expect, it } from 'vitest'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Node } from '../../../server/tilstand/graf.ts'
import { graf } from '../../../server/tilstand/graf.ts'
import { tegn } from '../../../server/tilstand/tegn.ts'
import { kantnavn, tilstandsnavn } from '../../../server/tilstand/tekst.ts'

const alle = (node: Node): Node[] => [node, ...node.barn.flatMap(alle)]

describe.each(publiserteRutiner.map((rutine) => [rutine.id, rutine] as const))(
  'picture of %s',
  (_, rutine) => {
    const regioner = graf(rutine)

    it('has words for every state and every transition, in every language', () => {
      for (const spraak of ['nb', 'nn', 'en'] as const) {
        for (const { rot, kanter, blir } of regioner) {
          for (const { navn } of alle(rot))
            expect(tilstandsnavn(spraak, 'sak', navn)).not.toBe(navn)
          const typer = [...kanter.flatMap((kant) => kant.typer), ...blir].filter(
            (type) => type !== '',
          )
          for (const type of typer) expect(kantnavn(spraak, type), type).not.toBe('')
        }
      }
    })

    it('draws each state inside the one around it, and each transition as a line', async () => {
      for (const region of regioner) {
        const { noder, kanter, bredde, hoyde } = await tegn(region, (navn) => navn)
        expect(kanter).toHaveLength(region.kanter.length)
        for (const { punkter, merke } of kanter) {
          expect(punkter.length).toBeGreaterThan(1)
          for (const { x, y } of [...punkter, merke]) {
            expect(x >= 0 && x <= bredde && y >= 0 && y <= hoyde).toBe(true)
          }
        }
        for (const node of noder) {
          const rundt = noder.find(({ id }) => id === node.id.split('.').slice(0, -1).join('.'))
          if (!rundt) continue
          expect(node.x).toBeGreaterThan(rundt.x)
          expect(node.y + node.hoyde).toBeLessThan(rundt.y + rundt.hoyde)
        }
      }
    })
  },
)
