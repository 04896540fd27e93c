import { describe, expect, it } from 'vitest'
import { createMachine } from 'xstate'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Node } from '../../../server/tilstand/graf.ts'
import { graf, somRegion } from '../../../server/tilstand/graf.ts'
import { kantnavn, tilstandsnavn } from '../../../server/tilstand/tekst.ts'
import { startVerden } from '../sak/verden.ts'

const alle = (node: Node): Node[] => [node, ...node.barn.flatMap(alle)]

describe.each(publiserteRutiner.map((rutine) => [rutine.id, rutine] as const))(
  'the machine of %s',
  (_, rutine) => {
    const regioner = graf(rutine)

    it('has words for every state and every transition, in every language', () => {
      for (const spraak of ['nb', 'nn', 'en'] as const) {
        for (const { maskin, rot, kanter } of regioner) {
          for (const { navn } of alle(rot))
            expect(tilstandsnavn(spraak, maskin, navn), navn).not.toBe(navn)
          for (const type of kanter.flatMap(({ typer }) => typer).filter((en) => en !== ''))
            expect(kantnavn(spraak, type), type).not.toBe('')
        }
      }
    })

    it('is the six regions of a case, and each kind of process that it can hold', () => {
      expect(regioner.map(({ rot, begynner }) => [rot.id, begynner])).toEqual([
        ['liv', null],
        ['trapp', null],
        ['plan', null],
        ['utkast', null],
        ['stafett', null],
        ['fravaer', null],
        ['stemme', { type: 'barnet.hort', til: 'stemme.ny' }],
        ['mote', { type: 'mote.foreslatt', til: 'mote.ny' }],
        ['medlem', { type: 'medlem.kommet', til: 'medlem.ny' }],
        ['samtykke', { type: 'samtykke.gitt', til: 'samtykke.gitt' }],
        ['hjemmel', { type: 'hjemmel.brukt', til: 'hjemmel.gjelder' }],
        ['timeplan', { type: 'timeplan.avtalt', til: 'timeplan.gjelder' }],
      ])
    })

    it('leads a step up to the first state of the next step, and a step down to where it says', () => {
      const trapp = regioner.find(({ rot }) => rot.id === 'trapp')
      const til = (fra: string, type: string) =>
        trapp?.kanter.filter((en) => en.fra === fra && en.typer.includes(type)).map((en) => en.til)
      expect(til('trapp.trinn1', 'trinn.hevet')).toEqual(['trapp.trinn2.kartlegge'])
      expect(til('trapp.trinn1', 'trinn.senket')).toEqual(['trapp.trinn0.vurdere'])
      expect(til('trapp.trinn1.kartlegge', '')).toEqual(['trapp.trinn1.forstaa'])
      expect(til('trapp.trinn1', 'kartlegging.registrert')).toEqual(['trapp.trinn1'])
    })
  },
)

it('is read off whichever machine there is: nesting, ways, and what stays', () => {
  const { root } = createMachine({
    initial: 'a',
    on: { NOTAT: {} },
    states: {
      a: { on: { GAA: 'b', SI: {} } },
      b: { initial: 'c', states: { c: { always: 'd' }, d: { on: { GAA: '#rot.a' } } } },
    },
    id: 'rot',
  })
  expect(somRegion(root, { maskin: 'prove', foran: ['prove'], begynner: 'BEGYNN' })).toEqual({
    maskin: 'prove',
    rot: {
      id: 'prove',
      navn: 'prove',
      barn: [
        { id: 'prove.a', navn: 'a', barn: [] },
        {
          id: 'prove.b',
          navn: 'b',
          barn: [
            { id: 'prove.b.c', navn: 'c', barn: [] },
            { id: 'prove.b.d', navn: 'd', barn: [] },
          ],
        },
      ],
    },
    kanter: [
      { fra: 'prove', til: 'prove', typer: ['NOTAT'] },
      { fra: 'prove.a', til: 'prove.b.c', typer: ['GAA'] },
      { fra: 'prove.a', til: 'prove.a', typer: ['SI'] },
      { fra: 'prove.b.c', til: 'prove.b.d', typer: [''] },
      { fra: 'prove.b.d', til: 'prove.a', typer: ['GAA'] },
    ],
    begynner: { type: 'BEGYNN', til: 'prove.a' },
  })
})

it('is answered in words, with the steps of the routine, to whoever is logged in', async () => {
  const verden = await startVerden()
  const kart = (rutineId: string) =>
    verden.som('kari').sporr('tilstand.maskin', { rutineId, versjon: '2026.1' })
  const { data } = await kart('orland-skole')
  const { regioner } = Object(data)
  const trapp = regioner.find((en: { rot: Node }) => en.rot.id === 'trapp')
  expect(trapp.rot).toMatchObject({ tittel: 'Tiltakstrappen', trinn: null })
  expect(trapp.rot.barn[1]).toMatchObject({
    tittel: 'Trinn 1',
    trinn: { nr: 1, tittel: 'Samtale og plan' },
  })
  expect(trapp.rot.barn[1].barn[0]).toMatchObject({ tittel: 'Kartlegge', trinn: null })
  expect((await kart('ukjent')).feil).toEqual({ kode: 'FINNES_IKKE' })
})
