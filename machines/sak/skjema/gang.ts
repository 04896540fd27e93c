import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { FravaerAarsak, FravaerArt } from '../../rutine/skjema.ts'
import type { PersonIRolle } from '../konvolutt.ts'
import { dato, SENEST_FOERT, tekst } from './felles.ts'
import type { Verden } from './verden.ts'

const begrunnet = () => z.strictObject({ begrunnelse: tekst(2000) })
const uten = () => z.strictObject({})

const somSkjema = ({ person, rolle }: PersonIRolle) =>
  z.strictObject({ person: z.literal(person), rolle: z.literal(rolle) })

// The same staff is asked about for as long as nobody comes or goes: each is built once.
const bygde = new WeakMap<PersonIRolle, ReturnType<typeof somSkjema>>()
const valget = (kandidat: PersonIRolle) => {
  const skjema = bygde.get(kandidat) ?? somSkjema(kandidat)
  bygde.set(kandidat, skjema)
  return skjema
}

/** One of the persons who may hold the relay now, each in the role they would hold it in. */
export const kandidat = (kandidater: readonly PersonIRolle[]) => {
  const valgene = kandidater.map(valget)
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

const overlevering = tekst(2000)
const grunn = tekst(1000)
const timer = z.number().positive().max(24).nullable()

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
      overlevering,
    }),
  'sak.satPaaVent': (v: Verden) =>
    z.strictObject({
      grunn,
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
            timer,
          }),
        )
        .min(1)
        .max(SENEST_FOERT + 1),
    }),
} as const
