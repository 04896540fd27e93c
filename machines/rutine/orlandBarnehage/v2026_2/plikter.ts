import { barnevernet, HJEMMET, medPlikter } from '../../orlandFelles/v2026_2/plikter.ts'
import { barnevernstekster } from '../../orlandFelles/v2026_2/plikttekster.ts'
import type { Rutine } from '../../skjema.ts'
import { omraader as foer } from '../omraader.ts'

/** Which factors may raise a duty by law; the routine's own table of factors says nothing of it (R103–146). */
export const omraader = medPlikter(foer, {
  ...HJEMMET,
  mobbing: 'barnehagemiljo',
  relasjonVoksne: 'barnehagemiljo',
})

export const plikter: Rutine['plikter'] = [
  barnevernet,
  {
    id: 'barnehagemiljo',
    tekst: 'plikt.barnehagemiljo',
    gjor: 'plikt.barnehagemiljo.gjor',
    ring: 'plikt.barnehagemiljo.ring',
    url: 'https://lovdata.no/lov/2005-06-17-64/§42',
  },
]

/** The numbers are those of the act since 2021 (Prop. 96 L (2019–2020)), for the municipality to confirm. */
export const plikttekster: Rutine['tekster'] = {
  ...barnevernstekster,
  'plikt.barnevernet': {
    nb: 'Plikt til å melde fra til barnevernet (barnevernsloven § 13-2, barnehageloven § 46).',
    nn: 'Plikt til å melde frå til barnevernet (barnevernslova § 13-2, barnehagelova § 46).',
    en: 'Duty to report to the child welfare service (barnevernsloven § 13-2, barnehageloven § 46).',
  },
  'plikt.barnehagemiljo': {
    nb: 'Plikt til å sikre et trygt og godt barnehagemiljø (barnehageloven kapittel 8, § 42).',
    nn: 'Plikt til å sikre eit trygt og godt barnehagemiljø (barnehagelova kapittel 8, § 42).',
    en: 'Duty to see to a safe and good kindergarten environment (barnehageloven chapter 8, § 42).',
  },
  'plikt.barnehagemiljo.gjor': {
    nb: 'Følg med, grip inn, meld fra, undersøk og sett inn tiltak. Skriv en plan for tiltakene. Er det en voksen i barnehagen som krenker, meldes det straks.',
    nn: 'Følg med, grip inn, meld frå, undersøk og set inn tiltak. Skriv ein plan for tiltaka. Er det ein vaksen i barnehagen som krenkjer, skal det meldast straks.',
    en: 'Watch, step in, tell, look into it and take measures. Write a plan for the measures. If an adult at the kindergarten is the one who violates, it is told at once.',
  },
  'plikt.barnehagemiljo.ring': {
    nb: 'Si fra til styrer samme dag.',
    nn: 'Sei frå til styraren same dag.',
    en: 'Tell the head of the kindergarten the same day.',
  },
}
