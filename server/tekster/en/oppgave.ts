import type { oppgave as nb } from '../nb/oppgave.ts'

export const oppgave: typeof nb = {
  svarMotetid: 'Say when you can meet',
  forberedMote: 'You are called to a meeting',
  ledEvaluering: 'The evaluation meeting is to be led',
  loftetEvaluering: 'The plan has not been evaluated',
  tiltak: 'Say how your measures are going',
  stillePlan: 'Nothing has been written in the case for a while',
}
