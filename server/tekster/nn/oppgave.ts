import type { oppgave as nb } from '../nb/oppgave.ts'

export const oppgave: typeof nb = {
  svarMotetid: 'Sei når du kan møtast',
  forberedMote: 'Du er kalla inn til møte',
  ledEvaluering: 'Evalueringsmøtet skal leiast',
  loftetEvaluering: 'Planen er ikkje evaluert',
  tiltak: 'Sei korleis det går med tiltaka dine',
  stillePlan: 'Det er lenge sidan noko blei skrive i saka',
}
