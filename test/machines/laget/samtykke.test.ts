import { describe, expect, it } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { harGrunnlag } from '../../../machines/sak/laget.ts'
import { samtykker, tarMed, trekker, utenSamtykke } from '../../stotte/laget.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  borHverForSeg,
  dagerGaar,
  FAR,
  gitt,
  holder,
  MOR,
  naar,
  prov,
  SYSTEM,
} from '../../stotte/sak.ts'

const BEGGE = { maa: [MOR.id, FAR.id], gitt: [MOR.id] }
const PPT = { slag: 'tjeneste', tjeneste: 'ppt', del: 'Gir råd' } as const

const staar = ({ stand }: Sak, om: string) => stand.prosesser.get(om)?.snapshot.value
const sammeDag = (sak: Sak) => harGrunnlag(sak.snapshot.context, 'ppt', sak.idag)
const kommer = (sak: Sak) => prov(sak, holder(sak), 'medlem.kommet', PPT).outcome
const fristenTil = ({ stand }: Sak, om: string) => frister(stand).find((en) => en.om === om)

describe('consent of pupil and guardians (R676)', () => {
  it('lets a service in when everybody who must has given it, one by one', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    const om = samtykker(sak, { ...BEGGE, barnet: 'ikkeEnnaa' })
    const ogsaa = (giver: object) =>
      naar(
        sak,
        holder(sak),
        'samtykke.ogsaaGitt',
        { ...giver, hvordan: 'papir' } as never,
        sak.idag,
        om,
      )
    expect([staar(sak, om), sammeDag(sak), kommer(sak)]).toEqual(['ufullstendig', false, 'ugyldig'])
    ogsaa({ av: 'foresatt', foresatt: FAR.id })
    expect([staar(sak, om), sammeDag(sak), kommer(sak)]).toEqual(['ufullstendig', false, 'ugyldig'])
    ogsaa({ av: 'barnet' })
    expect([staar(sak, om), sammeDag(sak), kommer(sak)]).toEqual(['gyldig', true, 'ok'])
  })

  it('is whole at once where all have given it, and is asked of nobody twice', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    const om = samtykker(sak, {
      maa: [MOR.id],
      gitt: [MOR.id, FAR.id, MOR.id],
      barnet: 'samtykker',
    })
    expect(staar(sak, om)).toBe('gyldig')
    const svar = prov(sak, holder(sak), 'samtykke.ogsaaGitt', {}, sak.idag, om)
    expect(svar.outcome).toBe('ikkeHer')
  })

  it('is nobody’s to give but a guardian’s of today and the child’s', () => {
    const sak = gitt(orlandSkole)
    for (const endring of [{ gitt: ['en-annen'] }, { gitt: [] }, { maa: [FAR.id] }]) {
      expect(() => samtykker(sak, endring)).toThrow('ugyldig')
    }
  })

  it('ends on a day: not before today, and no later than the routine allows', () => {
    const sak = gitt(orlandSkole)
    const { lengst } = sak.rutine.samtykke
    for (const dager of [-1, lengst + 1])
      expect(() => samtykker(sak, { til: leggTilDager(sak.idag, dager) })).toThrow('ugyldig')
    for (const dager of [0, lengst]) samtykker(sak, { til: leggTilDager(sak.idag, dager) })
  })

  it('is withdrawn by whoever must give it, whole or not, and then lets nobody in', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    for (const barnet of ['forUng', 'ikkeEnnaa'] as const) {
      const om = samtykker(sak, { maa: [MOR.id, FAR.id], gitt: [MOR.id, FAR.id], barnet })
      const svar = naar(
        sak,
        holder(sak),
        'samtykke.trukket',
        { av: 'foresatt', foresatt: FAR.id },
        sak.idag,
        om,
      )
      expect([staar(sak, om), sammeDag(sak), kommer(sak)]).toEqual(['trukket', false, 'ugyldig'])
      expect(svar.effekter).toEqual([{ om, varsling: { hva: 'samtykke.trukket', til: 'holder' } }])
    }
  })

  it('is withdrawn also while the case rests, and not given then', () => {
    const sak = gitt(orlandSkole)
    const om = samtykker(sak)
    const hvil = { grunn: 'Reise', til: leggTilDager(sak.idag, 9) }
    naar(sak, holder(sak), 'sak.satPaaVent', hvil)
    expect(() => samtykker(sak)).toThrow('aktiv')
    naar(sak, holder(sak), 'samtykke.trukket', { av: 'foresatt', foresatt: MOR.id }, sak.idag, om)
    expect([staar(sak, om), sammeDag(sak)]).toEqual(['trukket', false])
  })

  it('asks a kindergarten child for nothing', () => {
    const sak = gitt(orlandBarnehage)
    expect(staar(sak, samtykker(sak))).toBe('gyldig')
  })

  it('takes back only what was withdrawn: a second consent to the same stands', () => {
    const sak = gitt(orlandSkole)
    const forste = samtykker(sak)
    samtykker(sak)
    trekker(sak, forste)
    expect(sammeDag(sak)).toBe(true)
  })
})

describe('the days of a consent', () => {
  it('are over the day after its last, whether or not that has been called out', () => {
    const sak = gitt(orlandSkole)
    const om = samtykker(sak, { til: leggTilDager(sak.idag, 7) })
    dagerGaar(7)(sak)
    expect(sammeDag(sak)).toBe(true)
    dagerGaar(1)(sak)
    expect([staar(sak, om), sammeDag(sak), kommer(sak)]).toEqual(['gyldig', false, 'ugyldig'])
    expect(fristenTil(sak, om)?.utrop).toEqual({ dato: sak.idag, hendelse: 'samtykke.utlopt' })
    const svar = naar(sak, SYSTEM, 'samtykke.utlopt', {}, sak.idag, om)
    expect(svar.effekter).toEqual([{ om, varsling: { hva: 'samtykke.utlopt', til: 'holder' } }])
    expect([staar(sak, om), fristenTil(sak, om)]).toEqual(['utlopt', undefined])
  })

  it('are told of in time, unless a longer one stands beside it', () => {
    const sak = gitt(orlandSkole)
    const til = leggTilDager(sak.idag, 60)
    const om = samtykker(sak, { til })
    const { fornyes } = sak.rutine.samtykke
    expect(fristenTil(sak, om)).toMatchObject({
      type: 'fornySamtykke',
      forfaller: leggTilDager(til, -fornyes),
    })
    samtykker(sak, { til: leggTilDager(til, 60) })
    expect(fristenTil(sak, om)?.forfaller).toBe(til)
  })

  it('wait for whoever has not answered, and rest with the case', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    const om = samtykker(sak, BEGGE)
    expect(fristenTil(sak, om)?.type).toBe('samtykkeMangler')
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 9) })
    expect(fristenTil(sak, om)).toBe(undefined)
  })

  it('begin when the last one gave it, also where that is written down late', () => {
    const sak = gitt(orlandSkole, dagerGaar(10))
    samtykker(sak, {}, leggTilDager(sak.idag, -4))
    const { context } = sak.snapshot
    expect(harGrunnlag(context, 'ppt', leggTilDager(sak.idag, -4))).toBe(true)
    expect(harGrunnlag(context, 'ppt', leggTilDager(sak.idag, -5))).toBe(false)
  })
})

describe('what must not wait for consent', () => {
  const BARNEVERN = { slag: 'tjeneste', tjeneste: 'barnevern', del: 'Undersøker' } as const

  it('comes in by law, says why and who decided, until the reason is gone', () => {
    const sak = gitt(orlandSkole)
    expect(() => tarMed(sak, BARNEVERN)).toThrow('ugyldig')
    const om = utenSamtykke(sak)
    expect(sak.stand.prosesser.get(om)?.snapshot.context).toMatchObject({
      hjemmel: 'meldeplikt',
      besluttetAv: holder(sak).id,
    })
    tarMed(sak, BARNEVERN)
    naar(sak, holder(sak), 'hjemmel.opphort', { grunn: 'Henlagt' }, sak.idag, om)
    expect(harGrunnlag(sak.snapshot.context, 'barnevern', sak.idag)).toBe(false)
  })

  it('is what the routine names, and said to be decided on no other day than today', () => {
    const sak = gitt(orlandSkole, dagerGaar(3))
    const data = { hjemmel: 'meldeplikt', tjeneste: 'ppt', begrunnelse: 'Haster' }
    expect(prov(sak, holder(sak), 'hjemmel.brukt', data).outcome).toBe('ugyldig')
    const lovlig = { ...data, tjeneste: 'barnevern' }
    const igaar = leggTilDager(sak.idag, -1)
    expect(prov(sak, holder(sak), 'hjemmel.brukt', lovlig, igaar).outcome).toBe('ugyldigDato')
  })
})
