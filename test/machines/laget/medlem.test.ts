import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { voksneRundt } from '../../../machines/sak/laget.ts'
import { samtykker, tarMed } from '../../stotte/laget.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, kandidater, MOR, naar, prov } from '../../stotte/sak.ts'

const ansatt = (sak: Sak, nr: number) => {
  const valgt = kandidater(sak.rutine)[nr]
  if (!valgt) throw new Error('the school has no such member of staff')
  return { slag: 'ansatt', ansatt: valgt, del: 'Følger opp' } as const
}
const gaar = (sak: Sak, om: string, hvorfor?: string) =>
  naar(sak, holder(sak), 'medlem.gatt', hvorfor ? { hvorfor } : {}, sak.idag, om)
const velges = (sak: Sak, om: string) =>
  naar(sak, holder(sak), 'medlem.fastKontakt', {}, sak.idag, om)
const fast = ({ snapshot }: Sak) => snapshot.context.lag.fastKontakt

describe('a member of the team', () => {
  it('is there once, from the day they came until the day they go, and may come again', () => {
    const sak = gitt(orlandSkole)
    const hvem = [
      ansatt(sak, 1),
      { slag: 'foresatt', foresatt: MOR.id },
      { slag: 'barnet' },
    ] as const
    const fra = sak.idag
    const medlemmer = hvem.map((en) => tarMed(sak, en))
    for (const en of hvem) expect(() => tarMed(sak, en)).toThrow('ugyldig')
    dagerGaar(5)(sak)
    for (const om of medlemmer) {
      gaar(sak, om, 'Ferdig')
      const { context, value } = sak.stand.prosesser.get(om)?.snapshot ?? {}
      expect({ context, value }).toMatchObject({
        context: { fra, til: sak.idag, hvorfor: 'Ferdig' },
        value: 'gatt',
      })
    }
    for (const en of hvem) tarMed(sak, en)
  })

  it.each([
    [orlandSkole, 'rektor'],
    [orlandBarnehage, 'styrer'],
  ] as const)('is the head of the unit as well, who holds no relay: %#', (rutine, rolle) => {
    const sak = gitt(rutine)
    const leder = { person: `prove-${rolle}`, rolle }
    tarMed(sak, { slag: 'ansatt', ansatt: leder, del: 'Leder' })
    const tilbud = { til: leder, overlevering: 'Ta over' }
    expect(prov(sak, holder(sak), 'stafett.tilbudt', tilbud).outcome).toBe('ugyldig')
  })

  it('came no earlier than it is said: a consent is good from its own day', () => {
    const sak = gitt(orlandSkole, dagerGaar(5))
    samtykker(sak)
    const data = { slag: 'tjeneste', tjeneste: 'ppt', del: 'Gir råd' }
    const igaar = leggTilDager(sak.idag, -1)
    expect(prov(sak, holder(sak), 'medlem.kommet', data, igaar).outcome).toBe('ugyldigDato')
  })

  it('from the child’s life comes with consent too, several of them, each in their own words', () => {
    const sak = gitt(orlandSkole)
    const trener = { slag: 'fraBarnetsLiv', egneOrd: 'Fotballtrener', del: 'Henter' } as const
    expect(() => tarMed(sak, trener)).toThrow('ugyldig')
    samtykker(sak, { tjeneste: 'fraBarnetsLiv' })
    tarMed(sak, trener)
    tarMed(sak, { ...trener, egneOrd: 'Besteforelder' })
    expect(sak.snapshot.context.lag.medlemmer).toHaveLength(2)
  })
})

describe('the family’s fixed contact', () => {
  it('is one: the next takes the place, and nobody is when that one leaves', () => {
    const sak = gitt(orlandSkole)
    const en = tarMed(sak, ansatt(sak, 1))
    const annen = tarMed(sak, ansatt(sak, 2))
    velges(sak, en)
    velges(sak, annen)
    expect(fast(sak)).toBe(annen)
    gaar(sak, en)
    expect(fast(sak)).toBe(annen)
    gaar(sak, annen)
    expect(fast(sak)).toBe(null)
  })

  it('is somebody who helps, not one of the family', () => {
    const sak = gitt(orlandSkole)
    const barnet = tarMed(sak, { slag: 'barnet' })
    const svar = prov(sak, holder(sak), 'medlem.fastKontakt', {}, sak.idag, barnet)
    expect(svar.outcome).toBe('ikkeHer')
  })
})

describe('how many adults the family has around it', () => {
  it('counts whoever holds the relay once, and those who help; not the family', () => {
    const sak = gitt(orlandSkole)
    const antall = () => voksneRundt(sak.snapshot.context)
    expect(antall()).toBe(1)
    const { person } = ansatt(sak, 0).ansatt
    expect(person).toBe(holder(sak).id)
    tarMed(sak, ansatt(sak, 0))
    tarMed(sak, { slag: 'barnet' })
    tarMed(sak, { slag: 'foresatt', foresatt: MOR.id })
    expect(antall()).toBe(1)
    const annen = tarMed(sak, ansatt(sak, 1))
    samtykker(sak)
    tarMed(sak, { slag: 'tjeneste', tjeneste: 'ppt', del: 'Gir råd' })
    expect(antall()).toBe(3)
    gaar(sak, annen)
    expect(antall()).toBe(2)
  })
})
