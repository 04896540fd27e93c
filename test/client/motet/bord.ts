import { z } from 'zod'
import { lesEvaluering, tomtSvar } from '../../../client/evaluering/svar.ts'
import { saksliste } from '../../../client/motet/saksliste.ts'
import type { Motemal, Motesvar } from '../../../client/motet/svar.ts'
import { raderFra } from '../../../client/plan/rad.ts'
import type { JsonSchema } from '../../../client/skjema/jsonSchema.ts'
import { verdenI } from '../../../machines/forlop/decide.ts'
import { skjemaFor } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { levendeRader } from '../../../machines/sak/plan/rad.ts'
import { utkastFra } from '../../../machines/sak/plan/utkast.ts'
import { iTrinn, tilSteg } from '../../stotte/forlop.ts'
import { BARNET, kallInn, MODER, motet } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, omverden, sisteOm } from '../../stotte/sak.ts'

/** A plan of two rows whose evaluation is due, on the day of the meeting that was called in for it. */
export const motedag = (): Sak =>
  gitt(
    orlandSkole,
    iTrinn(1),
    tilSteg('folgeOpp'),
    dagerGaar(27),
    kallInn(3, { slag: 'evaluering', hvem: [BARNET, MODER] }),
    dagerGaar(3),
  )

/** What the meeting's page is made of, as the machine has it and the server would hand it out. */
export const malen = (sak: Sak): Motemal => {
  const verden = verdenI(sak.stand, omverden(sak))
  const { gjeldende } = sak.snapshot.context.plan
  if (!gjeldende) throw new Error('no plan is in force')
  const rader = levendeRader(gjeldende)
  const staar = raderFra(utkastFra(verden).rader)
  const om = sisteOm(sak)
  return {
    mote: { ...motet(sak), om, versjon: 1 } as unknown as Motemal['mote'],
    punkter: saksliste(rader),
    skjema: lesEvaluering(z.toJSONSchema(skjemaFor('plan.evaluert', verden)) as JsonSchema),
    utgangspunkt: new Map(staar.map((rad) => [rad.fra ?? '', rad])),
    dag: null,
    idag: sak.idag,
    hvaNaa: 'Hva nå?',
    planrad: [],
    innkalles: motet(sak).hvem,
  }
}

/** Nothing is said yet. */
export const start = (sak: Sak): Motesvar => ({
  punkt: 'hvem',
  sett: [],
  tilstede: [BARNET, MODER],
  form: 'fysisk',
  evaluering: tomtSvar,
  justert: {},
  nye: [],
  kjennetegn: {},
  maal: 'Trygg på skolen',
  slutt: '',
  neste: { dato: leggTilDager(sak.idag, 28), kl: '10:00', minutter: 60, kallInn: true },
  avsnitt: {},
  sendt: {},
  tatt: [],
})
