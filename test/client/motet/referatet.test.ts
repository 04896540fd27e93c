import { expect, it } from 'vitest'
import { referatet } from '../../../client/motet/referat/referatet.ts'
import { med, prov, sisteOm } from '../../stotte/sak.ts'
import { malen, motedag, start } from './bord.ts'

const KARI = med('kontaktlaerer', 'kari')

it('names the area of a measure once, above all that was said of it', () => {
  const mal = malen(motedag())
  const [rad] = mal.punkter.filter(({ slag }) => slag === 'rad')
  const ord = (tekst: string) => [{ nr: 1, av: 'kari', tekst }]
  const avsnitt = [
    { id: 'a1', punkt: 'enige', ord: ord('Takk') },
    { id: 'a2', punkt: rad?.id ?? '', ord: ord('Går bra') },
    { id: 'a3', punkt: rad?.id ?? '', ord: ord('Vi fortsetter') },
  ]
  const svar = {
    ...start(motedag()),
    evaluering: { ...start(motedag()).evaluering, oppsummering: 'Enige' },
  }
  expect(referatet({ ...mal, mote: { ...mal.mote, avsnitt } }, svar)).toBe(
    `${rad?.rad?.omraade}: Går bra\n\nVi fortsetter\n\nTakk\n\nEnige`,
  )
})

it('is never more than a meeting can hold, whatever was let in', () => {
  const sak = motedag()
  const punkter = malen(sak).punkter.map(({ id }) => id)
  const skriv = (tekst: string, nr: number) => {
    const punkt = punkter[nr % punkter.length]
    const data = { avsnitt: `a${nr}`, punkt, tekst, erstatter: [] }
    const svar = prov(sak, KARI, 'mote.avsnitt', data, sak.idag, sisteOm(sak))
    if (svar.outcome === 'ok') Object.assign(sak, { stand: svar.stand })
    return svar.outcome
  }
  const fullt = (tekst: string, fra: number) => {
    let nr = fra
    while (skriv(tekst, nr) === 'ok') nr += 1
    return nr
  }
  fullt('x', fullt('x'.repeat(100), fullt('x'.repeat(2000), 0)))
  const svar = start(sak)
  const evaluering = { ...svar.evaluering, oppsummering: 'x'.repeat(4000) }
  const referat = referatet(malen(sak), { ...svar, evaluering })
  expect(referat.length).toBeGreaterThan(19_000)
  const holdt = { tilstede: svar.tilstede, form: 'fysisk', referat }
  expect(prov(sak, KARI, 'mote.holdt', holdt, sak.idag, sisteOm(sak)).outcome).toBe('ok')
})
