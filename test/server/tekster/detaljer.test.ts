import { expect, it } from 'vitest'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { detaljer } from '../../../server/tekster/detaljer.ts'
import { AVSLUTTES, evaluering, iTrinn, tilSteg, VIDERE } from '../../stotte/forlop.ts'
import { gitt, naar, holder as stafettholder } from '../../stotte/sak.ts'
import { navn } from './sak.ts'

type Utkast = Parameters<typeof detaljer>[3]
const lest = (type: string, data: object, sak = gitt(orlandSkole), iverksatt?: Utkast) =>
  detaljer(
    'nb',
    {
      id: 'h1',
      type,
      data,
      aktor: { id: 'kari', roller: [] },
      skjedde: sak.idag,
      registrert: `${sak.idag}T09:00:00Z`,
    },
    { rutine: orlandSkole, navn, kontekst: sak.snapshot.context },
    iverksatt,
  )

it('tells what was filled in, in the order it was asked for', () => {
  const data = { begrunnelse: 'Til en annen kommune', grunn: 'flyttet' }
  expect(lest('sak.lukket', data).map(({ tittel }) => tittel)).toEqual([
    'Hva er grunnen?',
    'Forklar kort',
  ])
})

it('tells the rows of a plan put in force, and what came of each', () => {
  const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
  const { gjeldende } = sak.snapshot.context.plan
  const [maal, rad] = lest('plan.iverksatt', {}, sak, gjeldende ?? undefined)
  expect(maal).toEqual({ tittel: 'Mål for planen', tekst: 'Trygg på skolen' })
  expect(rad).toMatchObject({ tittel: 'Trygghet' })
  expect(rad?.tekst).toMatch(
    /^Hvorfor: Uro om morgenen\n– Fast voksen ved døra\nKjennetegn: Kommer inn når det ringer\nAnsvarlig: Kontaktlærer\nEvaluering: /,
  )

  const data = evaluering(sak, AVSLUTTES, VIDERE)
  naar(sak, stafettholder(sak), 'plan.evaluert', data)
  // The two rows say the same: their number in the plan tells them apart.
  expect(lest('plan.evaluert', data, sak)).toContainEqual({
    tittel: '1. Trygghet: Fast voksen ved døra',
    tekst:
      'Avsluttes\nBle det gjort? Ja\nHjalp det? Delvis\nHva kom ut av det? Prøvd i fire uker\nHvorfor avsluttes det? Det er fullført',
  })
  const [en, to] = gjeldende?.rader ?? []
  for (const [nr, rad] of [en, to].entries())
    expect(lest('tiltak.meldt', { rad: rad?.id, gjort: 'ja' }, sak)[0]).toEqual({
      tittel: 'Hvilket tiltak?',
      tekst: `${nr + 1}. Trygghet: Fast voksen ved døra`,
    })
})

it('tells where a team placed itself as the routine has it, with the step’s number', () => {
  const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
  const data = { ...evaluering(sak, VIDERE), samordning: 'fellesPlan' }
  expect(lest('plan.evaluert', data, sak).at(-1)).toEqual({
    tittel: 'Hvor godt drar dere i samme retning?',
    tekst: '4. Vi har én felles plan',
  })
})

it('tells a choice by the words of its own event, and leaves what somebody wrote as it is', () => {
  expect(lest('fravaer.vurdert', { svar: 'bli' })).toEqual([
    { tittel: 'Hva betyr fraværet for saken?', tekst: 'Saken blir på dette trinnet' },
  ])
  expect(lest('plan.avsluttet', { grunn: 'annet' })).toEqual([
    { tittel: 'Hvorfor avsluttes planen?', tekst: 'annet' },
  ])
})

it('tells in whose words the child’s view stands, but nothing that was never asked for', () => {
  const data = { resultat: 'hort', form: 'samtale', syn: 'Vil ha ro' }
  const svar = lest('barnet.hort', { ...data, ord: 'barnets', sett: 'ikkeSett' })
  expect(svar.map(({ tekst }) => tekst)).toEqual([
    'Ja, barnet er hørt',
    'I en samtale',
    'Vil ha ro',
    'Barnets egne ord',
    'Nei, ikke ennå',
  ])
  expect(lest('barnet.hort', { ...data, ord: null, sett: null })).toEqual(svar.slice(0, 3))
})

it('tells what a child answered with a tool, part by part, in the routine’s own words for the areas', () => {
  const felles = { resultat: 'hort', ord: 'barnets', sett: 'enig' }
  const svaret = (felt: string, data: object) =>
    lest('barnet.hort', { ...felles, ...data }).find(({ tittel }) => tittel === felt)?.tekst
  const skala = { individ: { tall: 4 }, arena: { sagt: 'Det bråker.', tall: 9 } }
  expect(
    svaret('Hvordan er det, fra 1 til 10?', { form: 'skala', skala })?.split('\n').sort(),
  ).toEqual(['Individ: 4', 'Skole: 9 – Det bråker.'])
  const ruter = { ute: 'fint', veien: 'veldig' }
  expect(svaret('Hvordan er det her?', { form: 'ruteskjema', ruter })).toBe(
    'Veien hit: veldig vanskelig\nUte: går fint',
  )
  const plussMinus = { minus: ['Garderoben'], pluss: ['Ballen', 'Laget'] }
  expect(svaret('Hva er bra, og hva er vanskelig?', { form: 'plussMinus', plussMinus })).toBe(
    'Pluss: det som er bra: Ballen og Laget\nMinus: det som er vanskelig: Garderoben',
  )
  const tidslinje = [
    { slik: 'vanskelig', hendte: 'Byttet lærer', naar: 'i tredje' },
    { slik: 'bra', hendte: 'Fikk en venn' },
  ]
  expect(svaret('Hva har hendt?', { form: 'tidslinje', tidslinje })).toBe(
    'i tredje – Byttet lærer – Vanskelig\nFikk en venn – Bra',
  )
})

it('tells who answered the child, and when', () => {
  const data = {
    fortaltAv: 'rektor',
    fortalt: '2026-04-13',
    hvorfor: 'For dyrt',
    resultat: 'ikkeFulgt',
  }
  expect(lest('stemme.besvart', data)).toEqual([
    { tittel: 'Har dere gjort noe med det barnet fortalte?', tekst: 'Nei, og barnet vet hvorfor' },
    { tittel: 'Hvorfor ikke?', tekst: 'For dyrt' },
    { tittel: 'Når fikk barnet vite det?', tekst: '13. april' },
    { tittel: 'Hvem fortalte det til barnet?', tekst: 'rektor' },
  ])
})

it('tells several choices as a list inside a sentence', () => {
  const data = { deltakere: ['foresatte', 'kontaktlaerer', 'barnet'], oppsummering: 'x' }
  const [hvem] = lest('samtale.holdt', data)
  expect(hvem?.tekst).toBe('foresatte, kontaktlærer og barnet')
  const [to] = lest('samtale.holdt', { ...data, deltakere: ['foresatte', 'kontaktlaerer'] })
  expect(to?.tekst).toBe('foresatte og kontaktlærer')
})
