import { describe, expect, it } from 'vitest'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { grunnTekst } from '../../../server/api/grunner.ts'
import { datoTekst } from '../../../server/tekster/dato.ts'
import { handlingstittel, hendelsestittel } from '../../../server/tekster/hendelse.ts'
import { historiesetning } from '../../../server/tekster/historie.ts'
import { kravtekst } from '../../../server/tekster/krav.ts'
import { ramsOpp } from '../../../server/tekster/liste.ts'
import { omProsess, prosesstittel } from '../../../server/tekster/prosess.ts'
import { sjekktekst } from '../../../server/tekster/sjekk.ts'
import { navn } from './sak.ts'

const setning = (type: string, data: object, rutine = orlandSkole, roller: 'system'[] = []) =>
  historiesetning(
    'nb',
    {
      id: 'h1',
      type,
      data,
      aktor: { id: 'kari', roller },
      skjedde: '2026-11-20',
      registrert: '2026-11-20T09:00:00Z',
    },
    { rutine, navn, her: { trinn: 2, frist: 'Planen skal lages', prosess: 'fortalt 12. mai' } },
  )

describe('history is read as sentences', () => {
  it('that tell what came of it, but not what somebody wrote', () => {
    expect(setning('barnet.hort', { resultat: 'hort', form: 'samtale', syn: 'Hemmelig' })).toBe(
      'Kari Prøve hørte barnet.',
    )
    expect(setning('barnet.hort', { resultat: 'ikkeHort', grunn: 'Syk' })).toBe(
      'Kari Prøve skrev hvorfor barnet ikke er hørt ennå.',
    )
    expect(setning('foresatte.kontaktet', { resultat: 'kontaktet', maate: 'mote' })).toBe(
      'Kari Prøve snakket med foresatte i et møte.',
    )
    expect(setning('foresatte.kontaktet', { resultat: 'ikkeKontaktet', grunn: 'Syk' })).toBe(
      'Kari Prøve skrev hvorfor det ikke ble kontakt med foresatte.',
    )
  })

  it('with names, dates, numbers and areas in words', () => {
    expect(setning('stafett.tilbudt', { til: { person: 'tone', rolle: 'tiltaksleder' } })).toBe(
      'Kari Prøve tilbød Tone Syntetisk stafetten.',
    )
    expect(setning('sak.satPaaVent', { til: '2027-01-11', grunn: 'Ferie' })).toBe(
      'Kari Prøve satte saken på vent til 11. januar 2027.',
    )
    expect(setning('fravaer.registrert', { dager: [{}, {}, {}] }, orlandSkole, ['system'])).toBe(
      'Stafett registrerte 3 dager med fravær.',
    )
    expect(setning('kartlegging.registrert', { omraade: 'arena' })).toBe(
      'Kari Prøve kartla området skole.',
    )
    const gitt = { resultat: 'gitt', side: 'arena' }
    expect(setning('forstaaelse.gitt', gitt, orlandBarnehage)).toBe(
      'Kari Prøve skrev ned hvordan barnehagen forstår situasjonen.',
    )
  })

  it('with the trinn it came to, and what the deadline was for', () => {
    expect(setning('trinn.hevet', { begrunnelse: 'Hemmelig' })).toBe(
      'Kari Prøve flyttet saken opp til trinn 2.',
    )
    expect(setning('frist.oversittet', {})).toBe('En frist gikk ut: Planen skal lages.')
  })

  it('that tell whether the child agreed, and when it was answered', () => {
    expect(setning('stemme.vist', { svar: 'uenig', merknad: 'Hemmelig' })).toBe(
      'Kari Prøve viste barnet hva som ble skrevet. Barnet er ikke enig.',
    )
    const svar = { resultat: 'fulgt', hva: 'Hemmelig', fortalt: '2026-11-19', fortaltAv: 'rektor' }
    expect(setning('stemme.besvart', svar)).toBe(
      'Kari Prøve skrev hva som er gjort med det barnet fortalte. Barnet fikk vite det 19. november.',
    )
    expect(setning('stemme.forfalt', {})).toBe('Barnet har ventet for lenge på svar.')
  })

  it('that read as before when they were recorded by version 0.1', () => {
    const data = { resultat: 'hort', form: 'samtale', syn: 'Hemmelig', ord: null, sett: null }
    expect(setning('barnet.hort', data)).toBe('Kari Prøve hørte barnet.')
  })

  it('that tell where a new version moved the case, by the states that differ', () => {
    const data = {
      navn: 'prove',
      fra: 'liv.aktiv plan.ingen trapp.trinn0.gammel',
      til: 'liv.aktiv plan.ingen trapp.trinn0.hore',
      hvorfor: 'Steget heter noe annet nå.',
    }
    expect(setning('sak.overfort', data, orlandSkole, ['system'])).toBe(
      'Stafett flyttet saken fra «Trinn 0, gammel» til «Trinn 0, Høre barn og foresatte». Steget heter noe annet nå.',
    )
  })

  it('and an event without words is an error', () => {
    expect(() => setning('finnes.ikke', {})).toThrow('finnes.ikke')
  })
})

describe('titles', () => {
  it('say where a step leads when the case is known', () => {
    expect(handlingstittel('nb', 'trinn.hevet', 1)).toBe('Gå til trinn 2')
    expect(handlingstittel('en', 'trinn.senket', 1)).toBe('Go to step 0')
    expect(handlingstittel('nn', 'barnet.hort', 1)).toBe('Høyr barnet')
    expect(hendelsestittel('nb', 'trinn.hevet')).toBe('Gå opp et trinn')
  })
})

describe('one of many', () => {
  const IDAG = '2026-11-20'
  const fortalt = { dato: '2026-05-12', skrevetAv: 'kari', hort: { form: 'samtale' }, svar: null }

  it('is named by when it was, and by whether the child was heard', () => {
    const stemme = (endring = {}, spraak: 'nb' | 'nn' | 'en' = 'nb') =>
      prosesstittel(spraak, 'stemme', { ...fortalt, ...endring }, IDAG)
    expect(stemme()).toBe('Fortalt 12. mai')
    expect(stemme({ hort: null, dato: '2025-05-12' })).toBe('Ikke hørt 12. mai 2025')
    expect(stemme({ hort: null }, 'nn')).toBe('Ikkje høyrt 12. mai')
    expect(stemme({}, 'en')).toBe('Told on 12 May')
    expect(() => prosesstittel('nb', 'finnesIkke', fortalt, IDAG)).toThrow('finnesIkke')
  })

  it('is told in the name of a step for it', () => {
    expect(omProsess('nb', 'Svar barnet', 'Fortalt 12. mai')).toBe('Svar barnet: fortalt 12. mai')
  })
})

describe('a reason', () => {
  it('is told with its bound', () => {
    expect(grunnTekst('forLang', 'nb', 4000)).toBe('Er for lang, høyst 4000 tegn.')
    expect(grunnTekst('forStort', 'nn', 24n)).toBe('Er for høgt, høgst 24.')
    expect(grunnTekst('tom', 'en')).toBe('Cannot be empty.')
    expect(() => grunnTekst('forLang', 'nb')).toThrow()
  })
})

describe('what is missing', () => {
  const mangler = (
    krav: Parameters<typeof kravtekst>[1]['krav'],
    detalj: Parameters<typeof kravtekst>[1]['detalj'],
    rutine = orlandSkole,
  ) => kravtekst('nb', { krav, detalj }, rutine)

  it('is told with the numbers of the routine', () => {
    const uten = { har: 11, av: 20, innen: 0, dager: 0, timer: 0 }
    expect(mangler('normaltNaervaer', uten)).toBe(
      'Vent til nærværet er normalt: 20 skoledager på rad. Nå er det 11.',
    )
    expect(mangler('normaltNaervaer', { ...uten, innen: 30, dager: 2, timer: 6 })).toBe(
      'Vent til nærværet er normalt: 20 skoledager av de siste 30 med høyst 2 dager borte og høyst 6 enkelttimer. Dager borte som ikke teller, er ikke blant dem. Nå er det 11.',
    )
    expect(mangler('barnetsStemme', { dager: 30, hort: 'nei' })).toContain('de siste 30 dagene')
    expect(mangler('barnetsStemme', { dager: 30, hort: '2026-11-21' })).toBe(
      'Barnet ble hørt 21. november. Velg den dagen eller en senere.',
    )
  })

  it('is told as a list in the words of the arena', () => {
    expect(mangler('alleOmraaderVurdert', { omraader: ['arena', 'familie', 'individ'] })).toBe(
      'Kartlegg det som gjenstår: skole, familie og individ.',
    )
    const sider = { sider: ['arena', 'barnet'] }
    expect(mangler('forstaaelseFraHverSide', sider, orlandBarnehage)).toContain(
      'barnehagen og barnet',
    )
    expect(mangler('planKlar', { felt: ['tiltak'] })).toBe(
      'Gjør planen ferdig. Den mangler minst ett tiltak.',
    )
  })

  it('names only roles that the arena has', () => {
    const alle = { roller: ['stafettholder', 'tiltaksleder', 'rektor', 'styrer'] }
    expect(mangler('rolle', alle)).toBe(
      'Dette kan bare gjøres av stafettholder, tiltaksleder eller rektor.',
    )
    expect(mangler('rolle', alle, orlandBarnehage)).toBe(
      'Dette kan bare gjøres av stafettholder, tiltaksleder eller styrer.',
    )
    expect(mangler('rolle', { roller: ['system'] })).toBe(
      'Dette skjer av seg selv når tida er inne.',
    )
  })
})

describe('a point of the checklist', () => {
  const punkt = (
    krav: Parameters<typeof sjekktekst>[1]['krav'],
    detalj: Parameters<typeof sjekktekst>[1]['detalj'],
    begrunnet = false,
  ) => sjekktekst('nb', { krav, detalj, begrunnet }, orlandSkole, 'Nora')

  it('has the same words before it is done and after, and says what is left', () => {
    expect(punkt('barnetsStemme', null)).toEqual({ tekst: 'Nora er hørt', igjen: null })
    expect(punkt('barnetsStemme', { dager: 30, hort: 'nei' })).toEqual({
      tekst: 'Nora er hørt',
      igjen: 'Siste 30 dager, eller skriv hvorfor ikke.',
    })
    expect(punkt('alleOmraaderVurdert', { omraader: ['arena', 'fritid'] })).toEqual({
      tekst: 'Alle fire områdene er kartlagt',
      igjen: 'Igjen: skole og fritid.',
    })
    expect(punkt('samtaleHoldt', {}).igjen).toBe(null)
  })

  it('does not say that somebody was reached who was not', () => {
    expect(punkt('foresatteKontaktet', null).tekst).toBe('Foresatte er kontaktet')
    expect(punkt('foresatteKontaktet', null, true).tekst).toBe(
      'Det står hvorfor foresatte ikke er nådd',
    )
    expect(punkt('barnetsStemme', null, true).tekst).toBe('Det står hvorfor Nora ikke er hørt')
  })

  it('that no routine lists is told as in a refusal', () => {
    expect(punkt('ingenForfaltPlan', {})).toEqual({
      tekst: 'Planen som gjelder, er klar for evaluering. Evaluer den først.',
      igjen: null,
    })
  })
})

describe('lists and dates', () => {
  it('are joined in the language', () => {
    expect(ramsOpp([], 'nb', 'og')).toBe('')
    expect(ramsOpp(['a'], 'nb', 'og')).toBe('a')
    expect(ramsOpp(['a', 'b', 'c'], 'en', 'eller')).toBe('a, b or c')
  })

  it('carry the year only when it is another', () => {
    expect(datoTekst('2026-12-03', 'nn', '2026-11-20')).toBe('3. desember')
    expect(datoTekst('2027-05-01', 'en', '2026-11-20')).toBe('1 May 2027')
  })
})
