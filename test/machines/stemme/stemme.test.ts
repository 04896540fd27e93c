import { describe, expect, it } from 'vitest'
import { muligheter } from '../../../machines/forlop/decide.ts'
import { evolve } from '../../../machines/forlop/evolve.ts'
import { frister } from '../../../machines/forlop/frister.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { stemme } from '../../../machines/stemme/prosess.ts'
import { BEGRUNNET } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  dagerGaar,
  flytt,
  gitt,
  holder,
  med,
  naar,
  prov,
  SYSTEM,
  sisteOm,
} from '../../stotte/sak.ts'

const FORTALT = {
  resultat: 'hort',
  form: 'samtale',
  syn: 'Vil sitte ved vinduet',
  ord: 'barnets',
  sett: 'ikkeSett',
} as const
const FULGT = { resultat: 'fulgt', hva: 'Byttet plass', fortaltAv: 'kontaktlaerer' } as const

/** Given: on 13 April, a Monday, the child told something. */
const harFortalt = (sak: Sak) => void naar(sak, holder(sak), 'barnet.hort', FORTALT)
const svarfrist = (sak: Sak) => frister(sak.stand).filter(({ type }) => type === 'svarStemme')
const besvar = (sak: Sak, om = sisteOm(sak)) =>
  naar(sak, holder(sak), 'stemme.besvart', { ...FULGT, fortalt: sak.idag }, sak.idag, om)
const vist = ({ stand }: Sak, om: string) =>
  stemme.sammendrag(stand.prosesser.get(om)?.snapshot.context)

describe('what a child has told', () => {
  it('is an entry of its own: when, in which form, in whose words, who wrote it down', () => {
    const sak = gitt(orlandSkole, harFortalt)
    expect(vist(sak, sisteOm(sak))).toMatchObject({
      dato: sak.idag,
      skrevetAv: holder(sak).id,
      hort: {
        form: { valg: { type: 'barnet.hort', felt: 'form', verdi: 'samtale' } },
        ord: 'barnets',
        syn: 'Vil sitte ved vinduet',
      },
      venter: true,
      svar: null,
    })
  })

  it.each(['enig', 'uenig'] as const)('may have been seen by the child at once: %s', (svar) => {
    const sak = gitt(orlandSkole)
    naar(sak, holder(sak), 'barnet.hort', { ...FORTALT, sett: svar })
    expect(vist(sak, sisteOm(sak)).sett).toEqual({ svar, dato: sak.idag, merknad: null })
  })

  it('was not seen where the child has not seen it', () => {
    expect(vist(gitt(orlandSkole, harFortalt), 'h1').sett).toBeNull()
  })

  it('may be shown to the child, who agrees or sees it otherwise', () => {
    const sak = gitt(orlandSkole, harFortalt)
    const sett = { svar: 'uenig', merknad: 'Ved døra, ikke vinduet' } as const
    naar(sak, holder(sak), 'stemme.vist', sett, sak.idag, sisteOm(sak))
    expect(vist(sak, sisteOm(sak)).sett).toEqual({ ...sett, dato: sak.idag })
  })

  it('is answered: what was done, told back when and by whom', () => {
    const sak = gitt(orlandSkole, harFortalt, dagerGaar(2))
    besvar(sak)
    expect(vist(sak, sisteOm(sak))).toMatchObject({
      venter: false,
      svar: {
        fulgt: true,
        tekst: 'Byttet plass',
        fortalt: sak.idag,
        fortaltAv: { valg: { type: 'stemme.besvart', felt: 'fortaltAv', verdi: 'kontaktlaerer' } },
      },
    })
  })

  it('or why nothing was', () => {
    const sak = gitt(orlandSkole, harFortalt)
    const svar = {
      resultat: 'ikkeFulgt',
      hvorfor: 'Plassen er opptatt',
      fortaltAv: 'rektor',
    } as const
    naar(sak, holder(sak), 'stemme.besvart', { ...svar, fortalt: sak.idag }, sak.idag, sisteOm(sak))
    expect(vist(sak, sisteOm(sak)).svar).toMatchObject({
      fulgt: false,
      tekst: 'Plassen er opptatt',
    })
  })

  it('is answered once', () => {
    const sak = gitt(orlandSkole, harFortalt)
    besvar(sak)
    const igjen = { ...FULGT, fortalt: sak.idag }
    const svar = prov(sak, holder(sak), 'stemme.besvart', igjen, sak.idag, sisteOm(sak))
    expect(svar).toEqual({ outcome: 'ikkeHer' })
  })

  it('is not told back before it was told, nor after today, nor by the child itself', () => {
    const sak = gitt(orlandSkole, dagerGaar(5), harFortalt, dagerGaar(3))
    const svar = (endring: object) =>
      prov(sak, holder(sak), 'stemme.besvart', { ...FULGT, ...endring }, sak.idag, sisteOm(sak))
        .outcome
    expect(svar({ fortalt: leggTilDager(sak.idag, -4) })).toBe('ugyldig')
    expect(svar({ fortalt: leggTilDager(sak.idag, 1) })).toBe('ugyldig')
    expect(svar({ fortalt: sak.idag, fortaltAv: 'barnet' })).toBe('ugyldig')
    expect(svar({ fortalt: leggTilDager(sak.idag, -3) })).toBe('ok')
  })

  it('stands beside others: an answer to one leaves the other waiting', () => {
    const sak = gitt(orlandSkole, harFortalt)
    const forste = sisteOm(sak)
    harFortalt(sak)
    besvar(sak, forste)
    expect([vist(sak, forste).venter, vist(sak, sisteOm(sak)).venter]).toEqual([false, true])
    expect(svarfrist(sak).map(({ om }) => om)).toEqual([sisteOm(sak)])
  })

  it('needs no answer when it only says why the child has not been heard', () => {
    const sak = gitt(orlandSkole)
    naar(sak, holder(sak), 'barnet.hort', { resultat: 'ikkeHort', grunn: 'Er syk' })
    expect(svarfrist(sak)).toEqual([])
    const her = muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    expect(her.filter(({ om }) => om !== undefined)).toEqual([])
    expect(vist(sak, sisteOm(sak))).toMatchObject({
      hort: null,
      ikkeHort: 'Er syk',
      venter: false,
    })
  })
})

describe('a child that waits for an answer', () => {
  it('has it within the routine’s fourteen days, else it is called out the day after, once', () => {
    const sak = gitt(orlandSkole, harFortalt)
    const forfaller = '2026-04-27'
    expect(svarfrist(sak)).toMatchObject([
      { forfaller, utrop: { dato: '2026-04-28', hendelse: 'stemme.forfalt' } },
    ])
    dagerGaar(15)(sak)
    const { effekter } = naar(sak, SYSTEM, 'stemme.forfalt', {}, sak.idag, sisteOm(sak))
    expect(effekter.map(({ varsling }) => varsling)).toEqual([
      { hva: 'stemme.forfalt', til: 'holder' },
    ])
    expect(svarfrist(sak)).toMatchObject([{ forfaller, utrop: null }])
    expect(sak.stand.prosesser.get(sisteOm(sak))?.snapshot.context.forfalt).toBe(sak.idag)
    besvar(sak)
    expect(svarfrist(sak)).toEqual([])
  })

  it('waits until the next school day where the last day is none', () => {
    // Told on Friday 17 April: the fourteenth day is Friday 1 May.
    const sak = gitt(orlandSkole, dagerGaar(4), harFortalt)
    expect(svarfrist(sak)).toMatchObject([{ forfaller: '2026-05-04' }])
  })

  it('is nobody’s task while the case rests or is closed', () => {
    const hviler = gitt(orlandSkole, harFortalt)
    const til = leggTilDager(hviler.idag, 20)
    naar(hviler, holder(hviler), 'sak.satPaaVent', { grunn: 'Reise', til })
    expect(svarfrist(hviler)).toEqual([])
    const svar = { ...FULGT, fortalt: hviler.idag }
    expect(
      prov(hviler, holder(hviler), 'stemme.besvart', svar, hviler.idag, sisteOm(hviler)),
    ).toMatchObject({ outcome: 'mangler', mangler: [{ krav: 'aktiv' }] })
    const lukket = gitt(orlandSkole, harFortalt)
    naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(svarfrist(lukket)).toEqual([])
  })

  it('is answered by any of those who work with it, and whoever wrote it down is told', () => {
    const sak = gitt(orlandSkole, harFortalt)
    const svar = { ...FULGT, fortalt: sak.idag }
    const om = sisteOm(sak)
    expect(prov(sak, med('ppt'), 'stemme.besvart', svar, sak.idag, om).outcome).toBe('mangler')
    const { effekter } = naar(sak, med('rektor'), 'stemme.besvart', svar, sak.idag, om)
    expect(effekter).toEqual([{ om, varsling: { hva: 'stemme.besvart', til: 'skrevetAv' } }])
    const egen = sak.stand.prosesser.get(om)?.snapshot.context
    expect(stemme.mottakere('skrevetAv', egen)).toEqual([holder(sak).id])
  })
})

describe('the requirement that the child is heard', () => {
  const hevMangler = (sak: Sak) =>
    muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
      .find(({ type }) => type === 'trinn.hevet')
      ?.mangler.map(({ krav }) => krav)

  it('reads the freshest entry, answered or not', () => {
    const sak = gitt(orlandSkole)
    expect(hevMangler(sak)).toContain('barnetsStemme')
    harFortalt(sak)
    expect(hevMangler(sak)).not.toContain('barnetsStemme')
    besvar(sak)
    dagerGaar(31)(sak)
    expect(hevMangler(sak)).toContain('barnetsStemme')
    harFortalt(sak)
    expect(hevMangler(sak)).not.toContain('barnetsStemme')
  })
})

describe('what version 0.1 recorded as a note of the case', () => {
  const fra01 = (sak: Sak) => {
    const skjedde = leggTilDager(sak.idag, -60)
    const lest = lesHendelse({
      id: 'gammel',
      type: 'barnet.hort',
      v: 1,
      data: { resultat: 'hort', form: 'tegning', syn: 'Tegnet en dør' },
      aktor: { id: 'prove-kontaktlaerer', roller: [] },
      skjedde,
      registrert: `${skjedde}T12:00:00.000Z`,
    })
    flytt(sak, evolve(sak.stand, lest).stand)
  }

  it('is an entry, named by its event, that says nothing of what was never asked', () => {
    const sak = gitt(orlandSkole, dagerGaar(80), fra01)
    expect(vist(sak, 'gammel')).toMatchObject({
      hort: { form: { valg: { verdi: 'tegning' } }, ord: null, syn: 'Tegnet en dør' },
      sett: null,
      venter: true,
    })
  })

  it('can be answered, and sets no date that nobody was told of', () => {
    const sak = gitt(orlandSkole, dagerGaar(80), fra01)
    expect(svarfrist(sak)).toEqual([])
    besvar(sak, 'gammel')
    expect(vist(sak, 'gammel').venter).toBe(false)
  })
})
