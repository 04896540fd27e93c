import { describe, expect, it } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { hendelsetyper } from '../../../machines/forlop/hendelser.ts'
import { alleProsesser } from '../../../machines/prosess/register.ts'
import { Deltaker, Rolle } from '../../../machines/roller.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { sakMaskin } from '../../../machines/sak/maskin.ts'
import { Spraak } from '../../../server/api/spraak.ts'
import { fristtekst } from '../../../server/tekster/frist.ts'
import { flat, oversett, tekster } from '../../../server/tekster/oversett.ts'
import type { Maskinnavn, Nokkel } from '../../../server/tekster/typer.ts'

/** Every value that some text asks for. */
const VERDIER = {
  hvem: 'Kari Prøve',
  ansattNavn: 'Kari Prøve',
  slag: 'ansatt',
  tjeneste: 'PPT',
  egneOrd: 'trener',
  rolle: 'kontaktlærer',
  tilNavn: 'Tone Syntetisk',
  sted: 'Rom 214',
  enhet: 'Prøve skole',
  fornavn: 'Nora',
  dato: '3. desember',
  evalueres: '3. desember',
  fortalt: '3. desember',
  til: '3. desember',
  fra: '«I gang»',
  hvorfor: 'Steget heter noe annet nå.',
  omraade: 'familie',
  omraader: 'familie og fritid',
  sider: 'foresatte og barnet',
  roller: 'rektor',
  felt: 'område',
  trinn: 2,
  dager: 30,
  innen: 30,
  timer: 6,
  oppgaver: 3,
  forfalt: 1,
  har: 11,
  av: 20,
  resultat: 'hort',
  maate: 'telefon',
  side: 'skole',
  sideNavn: 'Tone Syntetisk',
  arena: 'skole',
  grunn: 'flyttet',
  svar: 'bli',
  plan: 'ingen',
  liv: 'lukket',
  hort: 'nei',
  frist: 'Planen skal lages',
  n: '5',
  tittel: 'Svar barnet',
  prosess: 'fortalt 12. mai',
  begrunnet: 'nei',
  naar: 'fast',
  tid: '3. desember kl. 10:00',
  vei: 'fare',
  gyldigFra: '1. august',
  gjoremaal: 'Finn ut hva det handler om.',
  plikt: 'Barnet kan trenge vern.',
  holdt: 'nei',
  deltakere: 'los og foresatte',
  inntak: 'ja',
  paa: 2,
  begynte: '3. mars',
}

const funn = (tekst: string, monster: RegExp) =>
  [...new Set([...tekst.matchAll(monster)].map(([, navn = '']) => navn))].sort()
const parametre = (tekst: string) =>
  funn(tekst, /\{(\w+)(?=[,}])/g).filter((navn) => navn in VERDIER)
const valgmuligheter = (tekst: string) =>
  /, (select|plural),/.test(tekst) ? funn(tekst, /(?:select,|plural,|\}) (\w+) \{/g) : []

const nb = new Map(flat(tekster.nb))
const ord = (tekst: string) =>
  tekst
    .replaceAll(/\{\w+\}/g, '')
    .trim()
    .split(/\s+/).length

describe.each(Spraak.options)('the texts in %s', (spraak) => {
  const alle = flat(tekster[spraak])

  it('have the keys of bokmål, and none is empty', () => {
    expect(alle.map(([sti]) => sti).sort()).toEqual([...nb.keys()].sort())
    expect(alle.filter(([, tekst]) => tekst.trim() === '')).toEqual([])
  })

  it('can be said, with every value filled in', () => {
    const t = oversett(spraak)
    for (const [sti] of alle) expect(t(sti as Nokkel, VERDIER), sti).not.toMatch(/[{}#]/)
  })

  it('ask for the same values and know the same cases as bokmål', () => {
    for (const [sti, tekst] of alle) {
      expect(parametre(tekst), sti).toEqual(parametre(nb.get(sti) ?? ''))
      expect(valgmuligheter(tekst), sti).toEqual(valgmuligheter(nb.get(sti) ?? ''))
    }
  })

  it('have words for every state, every message between regions and every deadline', () => {
    const { tilstand, intern } = tekster[spraak]
    const { root, events } = sakMaskin(orlandSkole)
    const rotter: [string, AnyStateNode][] = [
      ['sak', root],
      ...alleProsesser.map((p): [string, AnyStateNode] => [p.navn, p.maskin(orlandSkole).root]),
    ]
    const navn = (node: AnyStateNode): string[] => [
      node.key,
      ...Object.values(node.states).flatMap(navn),
    ]
    expect(Object.keys(tilstand).sort()).toEqual(rotter.map(([maskin]) => maskin).sort())
    for (const [maskin, rot] of rotter) {
      const skrevne = Object.keys(tilstand[maskin as Maskinnavn])
      expect(skrevne.sort(), maskin).toEqual([...new Set(navn(rot))].sort())
    }
    const interne = events.filter((type) => type.startsWith('intern.'))
    expect(Object.keys(intern).sort()).toEqual(interne.map((t) => t.slice(7)).sort())
    const trapp = root.states.trapp?.states ?? {}
    for (const [trinn, { states }] of Object.entries(trapp)) {
      for (const steg of Object.keys(states)) {
        expect(fristtekst(spraak, 'steg', `plan.ingen trapp.${trinn}.${steg}`)).not.toBe('')
      }
    }
    expect(fristtekst(spraak, 'svarStemme', '')).not.toBe('')
  })

  it('have words for every role, and for everyone who may sit at the table', () => {
    expect(Object.keys(tekster[spraak].rolle).sort()).toEqual([...Rolle.options].sort())
    expect(Object.keys(tekster[spraak].deltaker).sort()).toEqual([...Deltaker.options].sort())
  })

  it('have words for every event of a case, and name every process that it can hold', () => {
    const { hendelse, prosess } = tekster[spraak]
    const alle = ['sak.opprettet', 'sak.overfort', ...hendelsetyper]
    expect(Object.keys(hendelse).sort()).toEqual(alle.sort())
    expect(Object.keys(prosess).sort()).toEqual(alleProsesser.map(({ navn }) => navn).sort())
  })
})

describe('a translation', () => {
  it('to nynorsk is no copy of bokmål', () => {
    const like = flat(tekster.nn).filter(([sti, tekst]) => nb.get(sti) === tekst && ord(tekst) > 5)
    expect(like).toEqual([])
    const andel = flat(tekster.nn).filter(([sti, tekst]) => nb.get(sti) === tekst).length / nb.size
    expect(andel).toBeLessThan(0.25)
  })

  it('to English is no copy of bokmål', () => {
    const like = flat(tekster.en).filter(([sti, tekst]) => nb.get(sti) === tekst && ord(tekst) > 1)
    expect(like).toEqual([])
  })

  it('that lacks a value is an error, not a hole', () => {
    expect(() => oversett('nb')('tilTrinn', {})).toThrow()
    expect(() => fristtekst('nb', 'finnesIkke', '')).toThrow('finnesIkke')
  })
})
