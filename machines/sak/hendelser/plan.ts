import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { evalueringsdato } from '../../kalender/skoledager.ts'
import type { Part } from '../part.ts'
import { ansvarlige } from '../plan/ansvarlige.ts'
import { erEvaluert, levendeRader, periodensStart, planensEvaluering } from '../plan/rad.ts'
import { foreslaattEvaluering } from '../plan/utkast.ts'
import { FAGFOLK, STYRER_SAKEN } from '../roller.ts'
import { dato, horisont, linje, tekst, valg } from '../skjema/felles.ts'
import { enPart, PARTORD } from '../skjema/parter.ts'
import type { Verden } from '../skjema/verden.ts'
import { deltakere } from './kartlegging.ts'

const Gjennomfort = z.enum(['ja', 'delvis', 'nei'])
const Hjalp = z.enum(['ja', 'delvis', 'nei', 'vetIkke'])
const Sluttgrunn = z.enum(['fullfort', 'ordinaertArbeid', 'pauset', 'hjalpIkke'])

/** "Was it done?" and "did it help?" are two questions (domain.md §6). */
const felles = { gjennomfort: Gjennomfort, hjalp: Hjalp, resultat: tekst(2000) }
export const Utfall = z.discriminatedUnion('utfall', [
  z.strictObject({ utfall: z.literal('viderefores'), ...felles }),
  z.strictObject({ utfall: z.literal('justeres'), ...felles }),
  z.strictObject({ utfall: z.literal('avsluttes'), ...felles, sluttgrunn: Sluttgrunn }),
])
export type Utfall = z.infer<typeof Utfall>

/** Rows of every version, so that a draft outlives the version it was begun under. */
const radene = ({ kontekst: { plan } }: Verden): string[] =>
  [...plan.tidligere, ...(plan.gjeldende ? [plan.gjeldende] : [])].flatMap(({ rader }) =>
    rader.map((rad) => rad.id),
  )

/** A row as it is being written: anything may still be missing. */
const skrevet = {
  omraade: linje(),
  hvorfor: linje(2000),
  tiltak: z.array(linje(1000)).max(20),
  /** How one will see that it works. */
  kjennetegn: linje(1000),
}
/** Who answers for a row that is nobody known, in words. */
const annenAnsvarlig = linje()
/** What is written in words of a row, and how much may be. */
export const planord = z.object({ ...skrevet, ansvarlig: annenAnsvarlig })

const valgteFoer = ({ kontekst: { plan } }: Verden): Part[] =>
  ansvarlige(plan).filter(({ slag }) => slag !== 'annen')

const rettetMot = z.enum(['individ', 'gruppe', 'miljo', 'familie'])

/** A row as it is being written; it may be evaluated from `tidligst` on. */
export const utkastrad = (v: Verden, tidligst = v.kontekst.opprettet) =>
  z.strictObject({
    ...skrevet,
    // Who was chosen before stands, also where a consent has ended since.
    ansvarlig: enPart(v, valgteFoer(v), annenAnsvarlig).nullable(),
    evalueres: dato(tidligst, horisont(v.idag))
      .meta({ default: foreslaattEvaluering(v) })
      .nullable(),
    rettetMot: rettetMot.nullable(),
    /** The row of an earlier version that this one carries on. */
    fra: valg(radene(v)).nullable(),
  })

/** A plan stands until its evaluation (R548–560); to replace it before then takes a reason. */
const staarUevaluert = ({ kontekst: { plan } }: Verden) =>
  plan.gjeldende !== null && !erEvaluert(plan.gjeldende)

/** A measure needs its time to work (R548–560): to judge it before the agreed day takes a reason. */
const evalueresTidlig = ({ kontekst: { plan }, idag }: Verden) =>
  plan.gjeldende !== null && idag < planensEvaluering(plan.gjeldende)

/** The rows that are in force, and wait for their evaluation. */
const levende = ({ kontekst: { plan } }: Verden): string[] =>
  plan.gjeldende === null ? [] : levendeRader(plan.gjeldende).map(({ id }) => id)

const begrunnelse = tekst(1000)
const oppsummering = tekst()

const foering = { v: 1, slag: 'foering', gruppe: 'plan', roller: FAGFOLK } as const
const avgjorelse = { v: 1, slag: 'avgjorelse', gruppe: 'plan', roller: STYRER_SAKEN } as const

/**
 * The plan's own course. What may be written depends on the plan as it stands. The answers to an
 * evaluation stand in the order in which they are offered.
 */
export const planhendelser = {
  'plan.viderefort': {
    ...avgjorelse,
    svarer: ['evaluering'],
    bygges: 'hverGang',
    skjema: (v: Verden) =>
      z.strictObject({
        evalueres: dato(leggTilDager(v.idag, 1), horisont(v.idag)).meta({
          default: evalueringsdato(v.idag, v.rutine, v.kontekst.trinn),
        }),
      }),
  },
  'plan.utkastLagret': {
    ...foering,
    v: 3,
    svarer: ['evaluering'],
    ord: { ...PARTORD, fra: 'planrad' },
    bygges: 'hverGang',
    skjema: (v: Verden) =>
      z.strictObject({ maal: linje(1000), rader: z.array(utkastrad(v)).max(30) }),
  },
  'plan.avsluttet': {
    ...avgjorelse,
    svarer: ['evaluering'],
    bygges: 'enGang',
    skjema: () => z.strictObject({ grunn: tekst(1000) }),
  },
  'plan.utkastForkastet': {
    ...avgjorelse,
    roller: FAGFOLK,
    bygges: 'enGang',
    skjema: () => z.strictObject({}),
  },
  'plan.iverksatt': {
    ...avgjorelse,
    bygges: 'hverGang',
    skjema: (v: Verden) =>
      z.strictObject({ begrunnelse: staarUevaluert(v) ? begrunnelse : begrunnelse.optional() }),
  },
  'plan.forfalt': {
    ...avgjorelse,
    roller: ['system'],
    bygges: 'enGang',
    skjema: () => z.strictObject({}),
  },
  'plan.evaluert': {
    ...avgjorelse,
    v: 2,
    roller: FAGFOLK,
    ord: { deltakere: 'deltaker', samordning: 'samordning' },
    bygges: 'hverGang',
    skjema: (v: Verden) => {
      const evaluering = {
        deltakere: deltakere(v.rutine),
        utfall: z.strictObject(Object.fromEntries(levende(v).map((id) => [id, Utfall]))),
        oppsummering,
        /** Where the team places itself, where it wants to. */
        samordning: valg(v.rutine.samordning.map(({ id }) => id)).optional(),
      }
      if (!evalueresTidlig(v)) return z.strictObject(evaluering)
      return z.strictObject({ ...evaluering, begrunnelse })
    },
  },
  'tiltak.meldt': {
    ...foering,
    ord: { rad: 'planrad' },
    samtidig: true,
    bygges: 'hverGang',
    skjema: (v: Verden) =>
      z.strictObject({
        rad: valg(levende(v)),
        gjort: Gjennomfort,
        hvordan: tekst(2000).optional(),
      }),
    tidligst: ({ kontekst: { plan, opprettet } }: Pick<Verden, 'kontekst'>) =>
      plan.gjeldende === null ? opprettet : periodensStart(plan.gjeldende),
  },
} as const
