import { describe, expect, it } from 'vitest'
import { createMachine } from 'xstate'
import type { Region } from '../../../client/sak/tilstand/kart.ts'
import { flat } from '../../../client/sak/tilstand/kart.ts'
import type { Rute } from '../../../client/sak/tilstand/tegning/maal.ts'
import { maskinens } from '../../../client/sak/tilstand/tegning/maskinens.ts'
import type { Tegnes } from '../../../client/sak/tilstand/tegning/tegn.ts'
import { tegn } from '../../../client/sak/tilstand/tegning/tegn.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import { sakMaskin } from '../../../machines/sak/maskin.ts'
import { graf, somRegion } from '../../../server/tilstand/graf.ts'
import { innerst, medOrd, tegnes } from './regioner.ts'

const [skole] = publiserteRutiner
if (!skole) throw new Error('no routine is published')

const oppaa = (a: Rute, b: Rute) =>
  a.x < b.x + b.b && b.x < a.x + a.b && a.y < b.y + b.h && b.y < a.y + a.h
const inni = (a: Rute, b: Rute) =>
  b.x >= a.x && b.y >= a.y && b.x + b.b <= a.x + a.b + 0.01 && b.y + b.h <= a.y + a.h + 0.01

/** So much of the sheet is in view at once: on a desk all of it, and on a phone. */
const BRED = 1000
const TELEFON = 348

/** What is drawn of these regions: fails on an id that has no place. */
function lagt(regioner: readonly Tegnes[], synlig = BRED) {
  const tegning = tegn(regioner, synlig)
  const rute = (id: string): Rute => {
    const funnet = tegning.ruter.get(id)
    if (!funnet) throw new Error(`${id} has no place`)
    return funnet
  }
  return { tegning, rute }
}

function proev(regioner: readonly Tegnes[], synlig = BRED) {
  const { tegning, rute } = lagt(regioner, synlig)
  const ark = { x: 0, y: 0, b: tegning.bredde, h: tegning.hoyde }
  // Nothing lies on anything else: neither states, nor labels, nor regions.
  const loese = regioner.flatMap(({ rot, lapper }) => [
    ...innerst(rot),
    ...lapper.map(({ id }) => id),
  ])
  const paaHverandre = (ider: readonly string[]) =>
    ider.flatMap((id, nr) => ider.slice(nr + 1).filter((annen) => oppaa(rute(id), rute(annen))))
  expect(paaHverandre(loese)).toEqual([])
  expect(paaHverandre(regioner.map(({ rot }) => rot.id))).toEqual([])
  expect(regioner.filter(({ rot }) => !inni(ark, rute(rot.id)))).toEqual([])
  // Each state lies in the one around it, each label in its region.
  const utenfor = regioner.flatMap(({ rot, lapper }) => [
    ...flat(rot).flatMap(({ id, barn }) => barn.filter((en) => !inni(rute(id), rute(en.id)))),
    ...lapper.filter(({ id }) => !inni(rute(rot.id), rute(id))),
  ])
  expect(utenfor).toEqual([])
}

const kart = (rutine: typeof skole, spraak: 'nb' | 'nn' | 'en') =>
  graf(rutine).map((region) => medOrd(region, spraak))

describe.each(publiserteRutiner.map((rutine) => [rutine.id, rutine] as const))(
  'the picture of %s',
  (_, rutine) => {
    it.each(['nb', 'nn', 'en'] as const)(
      'puts everything on the sheet and nothing on anything else, wherever one is (%s)',
      (spraak) => {
        for (let nr = 0; nr < 15; nr += 2)
          for (const antall of [0, 1, 5])
            for (const synlig of [BRED, TELEFON])
              proev(
                kart(rutine, spraak).map((region) => tegnes(region, antall, nr)),
                synlig,
              )
      },
    )

    it.each(['nb', 'nn', 'en'] as const)(
      'puts on a phone all that is lit, with what leads on from it, where it is seen at once (%s)',
      (spraak) => {
        for (let nr = 0; nr < 15; nr++) {
          const regioner = kart(rutine, spraak).map((region) => tegnes(region, 5, nr))
          const { tegning, rute } = lagt(regioner, TELEFON)
          expect(tegning.her.b).toBeLessThanOrEqual(TELEFON)
          const her = { ...tegning.her, y: 0, h: tegning.hoyde }
          const lyser = regioner.flatMap(({ staar, lapper }) => [
            ...staar,
            ...lapper.map(({ id }) => id),
          ])
          expect(lyser.filter((id) => !inni(her, rute(id)))).toEqual([])
        }
      },
    )

    it('draws every way of the machine', () => {
      const regioner = kart(rutine, 'nb')
      const { tegning } = lagt(regioner.map((region) => tegnes(region, 2, 0)))
      for (const region of regioner) {
        const streker = maskinens(region, tegning)
        expect(streker.map(({ id }) => id)).toEqual(
          region.kanter.map(({ fra, til }) => `${fra} ${til}`),
        )
        for (const { d } of streker) expect(d).toMatch(/^M[-\d.]+ [-\d.]+[LCc]/)
      }
    })

    it('lets each step of the stair begin higher than the one before it, on one floor', () => {
      const regioner = kart(rutine, 'nb')
      const { rute } = lagt(regioner.map((region) => tegnes(region, 2, 4)))
      const trinn = [0, 1, 2, 3].map((nr) => rute(`trapp.trinn${nr}`))
      for (const [nr, hoyere] of trinn.slice(1).entries()) {
        const lavere = trinn[nr]
        expect(hoyere.y).toBeLessThan(lavere?.y ?? 0)
        expect(hoyere.x).toBeGreaterThan(lavere?.x ?? 0)
        expect(hoyere.y + hoyere.h).toBe((lavere?.y ?? 0) + (lavere?.h ?? 0))
      }
    })
  },
)

type Oppsett = { initial?: string; states?: Record<string, Oppsett>; on?: Record<string, string> }

/** A machine's definition with one state more, inside the state at this path. */
const medEnTil = (
  oppsett: Oppsett,
  [ledd, ...resten]: readonly string[],
  [navn, ny]: readonly [string, Oppsett],
): Oppsett => ({
  ...oppsett,
  states: {
    ...oppsett.states,
    ...(ledd === undefined
      ? { [navn]: ny }
      : { [ledd]: medEnTil(oppsett.states?.[ledd] ?? {}, resten, [navn, ny]) }),
  },
})

it.each([
  ['in a column', 'liv', 'arkivert', {}],
  ['in a row', 'plan', 'laast', {}],
  ['in a step', 'trapp.trinn1', 'hvile', {}],
  ['a whole step', 'trapp', 'trinn4', { initial: 'samle', states: { samle: {}, dele: {} } }],
])('shows by itself a state that the machine has more: %s', (_, hvor, navn, ny) => {
  const medVei = { ...ny, on: { VIDERE: '#sak.trapp.trinn0' } }
  const oppsett = medEnTil(sakMaskin(skole).config as Oppsett, hvor.split('.'), [navn, medVei])
  const { root } = createMachine(oppsett)
  const regioner: Region[] = Object.values(root.states).map((region) =>
    medOrd(somRegion(region, { maskin: 'sak' }), 'nb'),
  )
  const bilde = regioner.map((region) => tegnes(region, 2, 3))
  proev(bilde)
  const { tegning, rute } = lagt(bilde)
  expect(inni(rute(hvor), rute(`${hvor}.${navn}`))).toBe(true)
  const veier = regioner.flatMap(({ kanter }) => kanter)
  const streker = regioner.flatMap((region) => maskinens(region, tegning))
  expect(veier.map(({ fra }) => fra)).toContain(`${hvor}.${navn}`)
  expect(streker).toHaveLength(veier.length)
})
