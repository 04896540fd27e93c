import { expect, test } from 'vitest'
import { blindKlient, tomtRegnskap } from './blind.ts'
import { startVerden } from './verden.ts'

const HEV = 'trinn.hevet'
const SLUTT = 'sak.avsluttet'
const MAAL = [
  [SLUTT],
  [HEV, SLUTT],
  ['barnet.hort', 'stemme.vist', 'stemme.besvart', HEV, HEV, SLUTT],
  [HEV, HEV, HEV, 'trinn.senket', SLUTT],
  ['sak.lukket', 'sak.gjenaapnet', HEV, SLUTT],
  ['trinn.hevetStraks', SLUTT],
]

test.each(['skole', 'barnehage'] as const)(
  'a client that knows only sak.hent takes cases in %s from start to end',
  { timeout: 240_000 },
  async (sted) => {
    const verden = await startVerden()
    const regnskap = tomtRegnskap()
    for (const [fro, maal] of MAAL.entries()) {
      const { sakId } = await verden.nySak(sted)
      await blindKlient(verden, sted, fro, regnskap)(sakId, maal)
      expect((await verden.store.finnSak(sakId))?.sak.liv).toBe('lukket')
    }
    expect(regnskap.avvist).toBeGreaterThan(100)
    const stemme = ['barnet.hort', 'stemme.vist', 'stemme.besvart']
    expect([...regnskap.tatt]).toEqual(expect.arrayContaining(stemme))
    expect([...regnskap.nektet]).toEqual(expect.arrayContaining(['barnet.hort', 'stemme.forfalt']))
    // What was refused has left nothing behind.
    expect(await verden.verifiser()).toEqual({
      saker: MAAL.length,
      hendelser: MAAL.length + regnskap.godtatt,
    })
  },
)
