import type { z } from 'zod'
import type { Deltakelse } from '../sak/krav/params.ts'
import type { Verden } from '../sak/skjema/verden.ts'

/** Under which heading an event is offered. */
export type Gruppe = 'arbeid' | 'laget' | 'plan' | 'videre' | 'stafett'

/** A judgement with more than one answer: after an evaluation, of the trinn, of an offered relay. */
export type Vurdering = 'evaluering' | 'trinn' | 'stafett'

/**
 * Where the words of a field's choices come from, when they are not the event's own: the routine,
 * the plan's rows, persons, units, or lists that several events share.
 */
export type Ordkilde =
  | 'tegn'
  | 'faktor'
  | 'risikofaktor'
  | 'omraade'
  | 'side'
  | 'planrad'
  | 'person'
  | 'enhet'
  | 'rolle'
  | 'deltaker'
  | 'tjeneste'
  | 'tidspunkt'
  | 'hjemmel'
  | 'samordning'
  | 'straksvei'
  | 'gjoremaal'
  | 'plikt'
  | 'egneOrd'
  | 'utgave'
  | 'grad'
  | 'dagen'

/**
 * Everything about one kind of event but where it leads, which the machine says. Its words stand in
 * the texts, under its type.
 */
export type Hendelsesdefinisjon = {
  /** Version of the schema of its data. Another schema takes the next one, and an upcaster. */
  v: number
  /** A recording tells what was done, and may come late. A decision comes after the one before it. */
  slag: 'foering' | 'avgjorelse'
  gruppe: Gruppe
  /** Who may send it. */
  roller: readonly Deltakelse[]
  /** The judgements that it is an answer to. The first is the one it belongs to. */
  svarer?: readonly Vurdering[]
  /** Where the words of its choices come from, by field. */
  ord?: Readonly<Record<string, Ordkilde>>
  /** How long a built schema is good for: what it looks at decides. */
  bygges: 'enGang' | 'perRutine' | 'perDag' | 'hverGang'
  /**
   * That others wrote in the same process meanwhile is no conflict: it builds on nothing of theirs, or says
   * itself on what.
   */
  samtidig?: true
  /** The schema of its data at this moment: possible ids, roles and dates stand in it. */
  skjema(verden: Verden): z.ZodType
  /** The earliest day it can have happened, where it is not told by `slag`. */
  tidligst?(verden: Pick<Verden, 'kontekst' | 'egen' | 'idag'>): string
}
