import type { DataFor, HendelseType } from '../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { lengreTekst, tekst } from './tekst.ts'

/** One event as its sender gives it; `om` is the process it is sent to. */
export type Skritt = {
  [T in HendelseType]: { type: T; om?: string; data: DataFor<T> }
}[HendelseType]

/** What is recorded at any time in an active case, each from the number of its text. */
export const notat = (nr: number): Skritt => ({
  type: 'notat.skrevet',
  data: { tekst: lengreTekst(nr) },
})

export const kontakt = (nr: number): Skritt => ({
  type: 'foresatte.kontaktet',
  data: { resultat: 'kontaktet', maate: 'telefon', oppsummering: tekst(nr) },
})

export const hort = (nr: number): Skritt => ({
  type: 'barnet.hort',
  data: { resultat: 'hort', form: 'samtale', syn: tekst(nr), ord: 'barnets', sett: 'ikkeSett' },
})

export const besvart = (nr: number, om: string, fortalt: string): Skritt => ({
  type: 'stemme.besvart',
  om,
  data: { resultat: 'fulgt', hva: tekst(nr), fortalt, fortaltAv: 'kontaktlaerer' },
})

/** One day with single hours away: no threshold counts it. */
export const fravaer = (dato: string): Skritt => ({
  type: 'fravaer.registrert',
  data: { dager: [{ dato, art: 'udokumentert', aarsak: 'ukjent', timer: 2 }] },
})

/** A draft of three rows, to be judged that many days from now. */
export const utkast = (nr: number, idag: string, dager: number): Skritt => ({
  type: 'plan.utkastLagret',
  data: {
    maal: tekst(nr),
    rader: ['Trygghet', 'Læring', 'Hjem'].map((omraade, i) => ({
      omraade,
      hvorfor: tekst(nr + i),
      tiltak: [tekst(nr + i + 1), tekst(nr + i + 2)],
      kjennetegn: tekst(nr + i),
      ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
      evalueres: leggTilDager(idag, dager),
      rettetMot: 'miljo',
      fra: null,
    })),
  },
})
