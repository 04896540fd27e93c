import { z } from 'zod'
import { FLEST_I_RYTME } from '../../machines/mote/rytme.ts'
import { kanLagres } from '../api/lagrbar.ts'

const Id = z.string().min(1).max(100)
const Dag = z.iso.date()

export const Saken = z.strictObject({ sakId: Id })

/** `foer`: the number before which a page of the history begins; absent: at the newest. */
export const Historieside = z.strictObject({ sakId: Id, foer: z.int().min(1).optional() })

/** `skjema`: the transitions whose schemas the asker needs; making one costs more than the rest. */
export const Henting = z.strictObject({
  sakId: Id,
  skjema: z
    .union([
      z.literal('alle'),
      z.array(z.strictObject({ type: z.string().max(100), om: Id.optional() })).max(20),
    ])
    .optional(),
})
export type Skjemaonske = z.infer<typeof Henting>['skjema']

/** Deeper than the data of any event. */
const DYPEST = 10

/** `skjedde` is the day it happened, when that was not today. */
const enHendelse = {
  hendelse: z.strictObject({
    type: z.string().max(100),
    om: Id.optional(),
    data: z.unknown().refine((data) => kanLagres(data, DYPEST)),
  }),
  skjedde: Dag.optional(),
  kommandoId: z.uuid(),
}

export const Sending = z.strictObject({
  sakId: Id,
  ...enHendelse,
  forventetVersjon: z.int().min(1),
})

/**
 * From one sitting: what a trinn's talk can hold, or a whole rhythm of meetings. `forventetVersjon` is the case's;
 * what is for one of its processes says which version of that it has seen.
 */
export const SamletSending = z.strictObject({
  sakId: Id,
  forventetVersjon: z.int().min(1),
  hendelser: z
    .array(z.strictObject({ ...enHendelse, forventetVersjon: z.int().min(1).optional() }))
    .min(1)
    .max(FLEST_I_RYTME),
})

/** `skjedde` is the day it began, when that was not today; `tattInn` of a case that was running already. */
export const Opprettelse = z
  .strictObject({
    barnId: Id,
    stafettholder: z.strictObject({ person: Id, rolle: z.string().max(100) }),
    skjedde: Dag.optional(),
    tattInn: z
      .unknown()
      .refine((data) => kanLagres(data, DYPEST))
      .optional(),
    kommandoId: z.uuid(),
  })
  // It is brought in on the day that somebody does.
  .refine((ny) => ny.skjedde === undefined || ny.tattInn === undefined, { path: ['skjedde'] })

export const Liste = z.strictObject({
  mine: z.boolean().default(false),
  enhetId: Id.optional(),
  holder: Id.optional(),
  trinn: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).optional(),
  forfalt: z.boolean().default(false),
  liv: z
    .array(z.enum(['aktiv', 'paaVent', 'lukket']))
    .max(3)
    .optional(),
  tekst: z.string().max(100).optional(),
  antall: z.int().min(1).max(100).default(50),
  etter: z.strictObject({ dato: z.string().max(20), sakId: Id }).optional(),
})
