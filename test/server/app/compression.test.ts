import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startVerden } from '../sak/verden.ts'

const PAKK_UT = { br: brotliDecompressSync, gzip: gunzipSync }

/** What comes over the wire; fetch would unpack it without a word. */
const raatt = (adresse: string, sti: string, headers: Record<string, string>, kropp?: string) =>
  new Promise<{ koding: string | undefined; byte: number; tekst: string }>((svar, feil) => {
    const valg = { method: kropp === undefined ? 'GET' : 'POST', headers }
    const sendt = request(`${adresse}/api/trpc/${sti}`, valg, (inn) => {
      const biter: Buffer[] = []
      inn.on('data', (bit) => biter.push(bit))
      inn.on('end', () => {
        const kropp = Buffer.concat(biter)
        const koding = inn.headers['content-encoding']
        const pakkUt = koding === 'br' || koding === 'gzip' ? PAKK_UT[koding] : undefined
        svar({ koding, byte: kropp.length, tekst: String(pakkUt ? pakkUt(kropp) : kropp) })
      })
    })
    sendt.on('error', feil)
    sendt.end(kropp)
  })

test.each(['br', 'gzip'])(
  'a case is answered in %s to whoever reads that, the same as to others',
  async (koding) => {
    const verden = await startVerden()
    const { sakId } = await verden.nySak()
    const cookie = `stafett=${await verden.token('kari')}`
    const json = { cookie, 'content-type': 'application/json' }
    const inn = JSON.stringify({ 0: { sakId, skjema: 'alle' } })
    const hel = await raatt(verden.adresse, 'sak.hent?batch=1', json, inn)
    const pakket = await raatt(
      verden.adresse,
      'sak.hent?batch=1',
      { ...json, 'accept-encoding': koding },
      inn,
    )
    expect(hel.koding).toBeUndefined()
    expect(pakket).toMatchObject({ koding, tekst: hel.tekst })
    expect(pakket.byte).toBeLessThan(hel.byte / 3)

    // What is small goes as it is: that it was stored, say.
    const spraak = JSON.stringify({ spraak: 'nn' })
    const lite = await raatt(
      verden.adresse,
      'okt.settSpraak',
      { ...json, 'accept-encoding': koding },
      spraak,
    )
    expect(lite.koding).toBeUndefined()
  },
)
