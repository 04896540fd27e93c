import { aapne } from '../../machines/forlop/evolve.ts'
import { inntaksverden } from '../../machines/forlop/inntak.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { Inntak } from '../../machines/sak/inntak/skjema.ts'
import { inntak } from '../../machines/sak/inntak/skjema.ts'
import { rad } from './forlop.ts'
import type { Sak } from './sak.ts'
import { aapning, gitt, omverden, START } from './sak.ts'

/** Five months on paper before Stafett, and a plan that is evaluated in ten days. */
export const BEGYNTE = leggTilDager(START, -150)
export const PLAN_FRA = leggTilDager(START, -20)
export const EVALUERES = leggTilDager(START, 10)

export const papirplan = (): NonNullable<Inntak['plan']> => ({
  fra: PLAN_FRA,
  maal: 'Til stede hver dag',
  rader: [rad(EVALUERES, { kjennetegn: '', rettetMot: null })],
})

export const paaPapir = (endring: Partial<Inntak> = {}): Inntak => ({
  trinn: 2,
  begynte: BEGYNTE,
  hittil: 'Trinn 1 fra november. Skolen og hjemmet har møttes to ganger.',
  ...endring,
})

/** What the machine says to a case that is to be brought in: nothing, or each field that is wrong. */
export const feilene = (
  rutine: Rutine,
  sendt: unknown,
  idag = START,
  utdrag: readonly string[] = [],
): string[] => {
  const ny = aapning(rutine, idag).data
  const verden = inntaksverden(rutine, ny, omverden({ rutine, idag, foresatte: [] }))
  const lest = inntak(verden, utdrag).safeParse(sendt)
  return lest.success ? [] : lest.error.issues.map(({ path }) => path.join('.'))
}

/** Given: a case that was brought in today. */
export const tattInn = (rutine: Rutine, paaPapiret: Inntak): Sak => {
  const sak = gitt(rutine)
  const { utdrag } = paaPapiret
  const feil = feilene(rutine, paaPapiret, sak.idag, utdrag ? [utdrag] : [])
  if (feil.length > 0) throw new Error(`the case was not brought in: ${feil}`)
  const { data, ...resten } = aapning(rutine, sak.idag)
  const opprettet: SakOpprettet = { ...resten, data: { ...data, tattInn: paaPapiret } }
  const stand = aapne(rutine, opprettet)
  return { ...sak, opprettet, stand, snapshot: stand.sak }
}
