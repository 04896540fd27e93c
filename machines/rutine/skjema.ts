import { z } from 'zod'
import { Arena, Deltaker, Rolle, Tjeneste } from '../roller.ts'
import { Dager, TekstNokkel } from './felles.ts'
import { Fravaersregler, NormaltNaervaer } from './fravaer.ts'
import { Mote, Moteslag } from './mote.ts'
import { Trinn0, TrinnN } from './trinn.ts'

/** A text in both written norms and English. */
export const Tekst = z.strictObject({
  nb: z.string().min(1),
  nn: z.string().min(1),
  en: z.string().min(1),
})
export type Tekst = z.infer<typeof Tekst>

export const Omraade = z.enum(['arena', 'familie', 'fritid', 'individ'])
export type Omraade = z.infer<typeof Omraade>

export const Klokkeslett = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const PaaskeAvstand = z.int().min(-30).max(60)
const MaanedDag = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/**
 * Days without school every year: from–to as MM-DD (may pass new year), an ISO
 * week, or from–to in days from Easter Sunday (negative is before).
 */
export const Skolefri = z.union([
  z.strictObject({ navn: TekstNokkel, fra: MaanedDag, til: MaanedDag }),
  z.strictObject({ navn: TekstNokkel, uke: z.int().min(1).max(53) }),
  z.strictObject({ navn: TekstNokkel, fraPaaskedag: PaaskeAvstand, tilPaaskedag: PaaskeAvstand }),
])
export type Skolefri = z.infer<typeof Skolefri>

/** Fields of a plan's row that a routine may ask for (R705–822: step 2 of four). */
const Planfelt = z.enum(['hvorfor'])
export type Planfelt = z.infer<typeof Planfelt>

/**
 * One published version of a municipality's routine for one arena. Data only:
 * thresholds, windows, roles, requirements and intervals live here and nowhere
 * in code. Source of the first two: rutinebeskrivelse Ørland 2026.
 */
export const Rutine = z.strictObject({
  id: z.string().min(1),
  versjon: z.string().min(1),
  kommune: z.string().min(1),
  arena: Arena,
  gyldigFra: z.iso.date(),
  tittel: TekstNokkel,
  trinn: z.tuple([Trinn0, TrinnN, TrinnN, TrinnN]),
  /** Who may be at the meetings, in the order in which they are asked about. */
  deltakere: z.array(Deltaker).min(1),
  /** Each kind of meeting: whom it takes, and what it counts for. */
  moter: z.record(Moteslag, Mote),
  /** The services that may help, in the order in which they are asked about. */
  tjenester: z.array(Tjeneste).min(1),
  samtykke: z.strictObject({
    /** From which age the child consents too, in years; null where no child is old enough. */
    barnetFra: z.int().positive().nullable(),
    /** The longest that a consent is given for, and how long before its end somebody is asked to renew it. */
    lengst: Dager,
    fornyes: Dager,
    /** What lets a service in without consent, by the id among `hjemler`, and which services. */
    unntak: z
      .array(z.strictObject({ hjemmel: z.string(), tjenester: z.array(Tjeneste).min(1) }))
      .min(1),
  }),
  /** A reduced week is agreed for so many weeks at most, with so many steps up, on one of these of `hjemler`. */
  timeplan: z.strictObject({
    uker: z.int().positive(),
    trinn: z.int().positive(),
    hjemler: z.array(z.string()).min(1),
  }),
  /** More adults around the child, or more changes of the relay, than this are worth a word. */
  laget: z.strictObject({ voksne: Dager, bytter: z.int().nonnegative() }),
  /** How well the team pulls together, step by step: where it may place itself when a plan is evaluated. */
  samordning: z.array(z.strictObject({ id: z.string().min(1), tekst: TekstNokkel })).min(2),
  /**
   * From which age a child is asked as a youth after a meeting, in years, null where no child is old enough;
   * and for how long one may answer.
   */
  tilbakemelding: z.strictObject({ ungdomFra: z.int().positive().nullable(), dager: Dager }),
  fravaer: Fravaersregler,
  normaltNaervaer: NormaltNaervaer,
  /**
   * Whom the relay may be offered: anybody who may hold it on some trinn, or those of the present one. And
   * how many days whoever may not hold it on the present one has to hand it over; null where nobody counts.
   */
  stafett: z.strictObject({
    tilbys: z.enum(['alle', 'trinnet']),
    overlevering: Dager.nullable(),
  }),
  /** What each row of a plan says before it is put into force, beside what every plan must. */
  planrad: z.array(Planfelt),
  /** How old the child's view may be, in days, when a requirement asks for it. */
  ferskhetBarnetsStemme: Dager,
  /** Days to answer an offered relay, an absence trigger, what a child has told, and when asked to consent. */
  svarfrist: z.strictObject({ stafett: Dager, varsel: Dager, stemme: Dager, samtykke: Dager }),
  /**
   * When people are reminded of what they shall do, in days. `minnes`: before its date, in working days, as
   * nobody is reminded on others. `forbered`: from when those invited to a meeting are asked to prepare, and
   * a consent to be renewed. `loftes`: how long after its date an evaluation that nobody held is passed on, to
   * the first of the roles that does not hold the relay itself. `stille`: how long a plan in force may stand
   * without anything being written.
   */
  oppgaver: z.strictObject({
    minnes: Dager,
    forbered: Dager,
    loftes: z.strictObject({ etter: Dager, til: z.array(Rolle).min(2) }),
    stille: Dager,
  }),
  /** The longest a case may rest before somebody looks at it again, in days. */
  lengstePause: Dager,
  /** Where its children go on to, with an extract of the case that the new place takes in (R300–309); null where to none. */
  utdragTil: Arena.nullable(),
  skolefri: z.array(Skolefri),
  /** From when to when the children are there on an ordinary day, as HH:MM. */
  skoletid: z.strictObject({ fra: Klokkeslett, til: Klokkeslett }),
  tegn: z.array(z.strictObject({ id: z.string().min(1), tekst: TekstNokkel })).min(1),
  omraader: z
    .array(
      z.strictObject({
        id: Omraade,
        tittel: TekstNokkel,
        faktorer: z
          .array(
            z.strictObject({
              id: z.string().min(1),
              tekst: TekstNokkel,
              /** The duty it may raise, by its id among `plikter`. */
              plikt: z.string().optional(),
            }),
          )
          .min(1),
      }),
    )
    .length(4),
  /**
   * Duties that may fall on whoever sees one of the factors: what they are and where they stand, what to do
   * now, and whom to call.
   */
  plikter: z.array(
    z.strictObject({
      id: z.string().min(1),
      tekst: TekstNokkel,
      gjor: TekstNokkel,
      ring: TekstNokkel,
      url: z.url(),
    }),
  ),
  hjemler: z.array(
    z.strictObject({ id: z.string().min(1), tekst: TekstNokkel, url: z.url().optional() }),
  ),
  tekster: z.record(TekstNokkel, Tekst),
})
export type Rutine = z.infer<typeof Rutine>
export type Trinn = Rutine['trinn'][number]
export type TrinnNr = Trinn['nr']
