import { describe, expect, it } from 'vitest'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { datoTekst } from '../../../server/tekster/dato.ts'
import { handlingstittel, hendelsestittel } from '../../../server/tekster/hendelse.ts'
import { historiesetning } from '../../../server/tekster/historie.ts'
import { kravtekst } from '../../../server/tekster/krav.ts'
import { ramsOpp } from '../../../server/tekster/liste.ts'
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
    { rutine, navn, her: { trinn: 2, frist: 'Planen skal lages' } },
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

describe('what is missing', () => {
  const mangler = (
    krav: Parameters<typeof kravtekst>[1]['krav'],
    detalj: Parameters<typeof kravtekst>[1]['detalj'],
    rutine = orlandSkole,
  ) => kravtekst('nb', { krav, detalj }, rutine)

  it('is told with the numbers of the routine', () => {
    expect(mangler('normaltNaervaer', { har: 11, av: 20 })).toBe(
      'Vent til nærværet er normalt: 20 skoledager på rad. Nå er det 11.',
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
      'Dette skjer av seg selv når tiden er inne.',
    )
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
