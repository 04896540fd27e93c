import { barnevernet, HJEMMET, medPlikter } from '../../orlandFelles/v2026_2/plikter.ts'
import { barnevernstekster } from '../../orlandFelles/v2026_2/plikttekster.ts'
import type { Rutine } from '../../skjema.ts'
import { omraader as foer } from '../omraader.ts'

/** Which factors may raise a duty by law; the routine's own table of factors says nothing of it (R103–146). */
export const omraader = medPlikter(foer, {
  ...HJEMMET,
  rus: 'barnevernet',
  mobbing: 'skolemiljo',
  relasjonVoksne: 'skolemiljo',
})

export const plikter: Rutine['plikter'] = [
  barnevernet,
  {
    id: 'skolemiljo',
    tekst: 'plikt.skolemiljo',
    gjor: 'plikt.skolemiljo.gjor',
    ring: 'plikt.skolemiljo.ring',
    url: 'https://lovdata.no/lov/2023-06-09-30/§12-4',
  },
]

/** The numbers are those of the act of 2023 (Prop. 57 L (2022–2023)), for the municipality to confirm. */
export const plikttekster: Rutine['tekster'] = {
  ...barnevernstekster,
  'plikt.barnevernet': {
    nb: 'Plikt til å melde fra til barnevernet (barnevernsloven § 13-2, opplæringsloven § 24-3).',
    nn: 'Plikt til å melde frå til barnevernet (barnevernslova § 13-2, opplæringslova § 24-3).',
    en: 'Duty to report to the child welfare service (barnevernsloven § 13-2, opplæringslova § 24-3).',
  },
  'plikt.skolemiljo': {
    nb: 'Plikt til å sikre et trygt og godt skolemiljø (opplæringsloven kapittel 12, § 12-4).',
    nn: 'Plikt til å sikre eit trygt og godt skolemiljø (opplæringslova kapittel 12, § 12-4).',
    en: 'Duty to see to a safe and good school environment (opplæringslova chapter 12, § 12-4).',
  },
  'plikt.skolemiljo.gjor': {
    nb: 'Følg med, grip inn, meld fra, undersøk og sett inn tiltak. Skriv en plan for tiltakene. Er det en voksen på skolen som krenker, meldes det straks.',
    nn: 'Følg med, grip inn, meld frå, undersøk og set inn tiltak. Skriv ein plan for tiltaka. Er det ein vaksen på skulen som krenkjer, skal det meldast straks.',
    en: 'Watch, step in, tell, look into it and take measures. Write a plan for the measures. If an adult at the school is the one who violates, it is told at once.',
  },
  'plikt.skolemiljo.ring': {
    nb: 'Si fra til rektor samme dag.',
    nn: 'Sei frå til rektor same dag.',
    en: 'Tell the head teacher the same day.',
  },
}
