import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { FravaerAarsak, FravaerArt } from '../../rutine/skjema.ts'
import type { PersonIRolle } from '../konvolutt.ts'
import { dato, SENEST_FOERT, tekst } from './felles.ts'
import type { Verden } from './verden.ts'

const begrunnet = () => z.strictObject({ begrunnelse: tekst(2000) })
const uten = () => z.strictObject({})

/** One of the persons who may hold the relay now, each in the role they would hold it in. */
export const kandidat = (kandidater: readonly PersonIRolle[]) => {
  const valgene = kandidater.map((k) =>
    z.strictObject({ person: z.literal(k.person), rolle: z.literal(k.rolle) }),
  )
  return valgene.length > 0 ? z.union(valgene) : z.never()
}

export const Lukkegrunn = z.enum([
  'flyttet',
  'bytterArena',
  'annenInstans',
  'feilregistrert',
  'annet',
])

/** The case's own course: steps, relay, life and absence. */
export const gangskjema = {
  'trinn.hevet': begrunnet,
  'trinn.holdt': begrunnet,
  'trinn.senket': begrunnet,
  'stafett.mottatt': uten,
  'stafett.avslaatt': () => z.strictObject({ grunn: tekst(1000) }),
  'stafett.trukket': uten,
  'sak.gjenopptatt': begrunnet,
  'sak.pauseUtlopt': uten,
  'sak.avsluttet': () => z.strictObject({ oppsummering: tekst() }),
  'sak.lukket': () => z.strictObject({ grunn: Lukkegrunn, begrunnelse: tekst(2000) }),
  'sak.gjenaapnet': begrunnet,
  'frist.oversittet': uten,
  'fravaer.vurdert': () =>
    z.strictObject({ svar: z.enum(['hev', 'bli', 'avvis']), begrunnelse: tekst(2000) }),
} as const

/** What may be sent depends on the day, and on who holds the relay and who could. */
export const gangskjemaNaa = {
  'stafett.tilbudt': (v: Verden) =>
    z.strictObject({
      til: kandidat(
        v.kandidater.filter(
          ({ person, rolle }) =>
            person !== v.kontekst.stafett.holder.person ||
            rolle !== v.kontekst.stafett.holder.rolle,
        ),
      ),
      overlevering: tekst(2000),
    }),
  'sak.satPaaVent': (v: Verden) =>
    z.strictObject({
      grunn: tekst(1000),
      til: dato(leggTilDager(v.idag, 1), leggTilDager(v.idag, v.rutine.lengstePause)),
    }),
  'fravaer.registrert': (v: Verden) =>
    z.strictObject({
      dager: z
        .array(
          z.strictObject({
            dato: dato(leggTilDager(v.idag, -SENEST_FOERT), v.idag),
            art: FravaerArt,
            aarsak: FravaerAarsak,
            timer: z.number().positive().max(24).nullable(),
          }),
        )
        .min(1)
        .max(SENEST_FOERT),
    }),
} as const
