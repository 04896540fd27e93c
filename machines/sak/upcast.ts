import type { Upcastere } from '../prosess/upcast.ts'
import { medMaal } from './plan/upcast.ts'

/** How earlier versions of the case's own events are read. */
export const saksUpcastere: Upcastere = {
  // Since version 2 a case may have been running before, and absence answered for; until then, all began with it.
  'sak.opprettet': [(hendelse) => hendelse],
  // Since version 2 it may say why; before, it was always that the goal was reached.
  'sak.avsluttet': [(hendelse) => hendelse],
  // Since version 2 a day may say which subjects were missed, and how late the child came.
  'fravaer.registrert': [(hendelse) => hendelse],
  // Since version 2 the services are those of the routine; before, they were one list for all.
  'hjelpetjenester.vurdert': [(hendelse) => hendelse],
  // Since version 2 a row may say that nobody has chosen whom it is aimed at; before, all had.
  'plan.utkastLagret': [(hendelse) => hendelse, medMaal],
  // Since version 2 the team may say how well it pulls together; before, nobody was asked.
  'plan.evaluert': [(hendelse) => hendelse],
  // Since version 2 guardians who live apart are told from each other; before, they were one side.
  'foresatte.kontaktet': [(hendelse) => hendelse],
  'forstaaelse.gitt': [(hendelse) => hendelse],
  'forstaaelse.enighet': [(hendelse) => hendelse],
}
