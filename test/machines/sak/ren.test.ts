import { afterEach, expect, it, vi } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Besluttet } from '../../../machines/sak/konvolutt.ts'
import type { SakSnapshot } from '../../../machines/sak/tilstand.ts'
import { iTrinn, tilSteg } from '../../stotte/forlop.ts'
import { enGyldig } from '../../stotte/gyldig.ts'
import { gitt, holder, prov } from '../../stotte/sak.ts'

afterEach(() => vi.unstubAllGlobals())

const forbyKlokkeOgTerning = () => {
  const forbudt = () => {
    throw new Error('not pure')
  }
  vi.spyOn(Math, 'random').mockImplementation(forbudt)
  vi.spyOn(performance, 'now').mockImplementation(forbudt)
  vi.stubGlobal('Date', new Proxy(Date, { apply: forbudt, construct: forbudt, get: forbudt }))
  vi.stubGlobal('crypto', new Proxy({}, { get: forbudt }))
}

type Spor = { hendelser: Besluttet[]; context: SakSnapshot['context']; dager: unknown }

const helLop = (rutine: (typeof publiserteRutiner)[number]): Spor => {
  const sak = gitt(rutine, iTrinn(3), tilSteg('folgeOpp'))
  const data = enGyldig(sak, 'plan.evaluert')
  expect(prov(sak, holder(sak), 'plan.evaluert', data)).toEqual(
    prov(sak, holder(sak), 'plan.evaluert', data),
  )
  const { hendelser, snapshot } = sak
  return { hendelser, context: snapshot.context, dager: frister(sak.stand) }
}

it.each(publiserteRutiner.map((rutine) => ({ id: rutine.id, rutine })))(
  '$id: without a clock or a die, the same case comes out each time',
  ({ rutine }) => {
    const foerst = helLop(rutine)
    forbyKlokkeOgTerning()
    const igjen = helLop(rutine)
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    expect(igjen).toStrictEqual(foerst)
  },
)
