import { z } from 'zod'
import { Dager, TekstNokkel, TrinnNr } from './felles.ts'

export const FravaerArt = z.enum(['dokumentert', 'udokumentert'])
export type FravaerArt = z.infer<typeof FravaerArt>

export const FravaerAarsak = z.enum([
  'sykdom',
  'sammenhengendeSykdom',
  'avklart',
  'permisjon',
  'annet',
  'ukjent',
])
export type FravaerAarsak = z.infer<typeof FravaerAarsak>

/** Why a recorded day is left out of a threshold. `timefravaer` is a day with single hours only. */
export const Unntak = z.enum(['sammenhengendeSykdom', 'avklart', 'permisjon', 'timefravaer'])
export type Unntak = z.infer<typeof Unntak>

const Id = z.string().min(1)

export const Terskel = z.strictObject({
  id: Id,
  /** Passed when more than this many days count in the window. */
  over: z.int().nonnegative(),
  trinn: TrinnNr,
  tekst: TekstNokkel,
  /** Where a case is asked though it stands as high already: what is asked for is due there each time. */
  iTrinn: z.array(TrinnNr).optional(),
})
export type Terskel = z.infer<typeof Terskel>

/** A time that days are counted in, up to today: one that rolls, or the calendar's (August to July). */
const Lengde = z.discriminatedUnion('enhet', [
  z.strictObject({ enhet: z.enum(['skoledager', 'kalenderdager']), antall: Dager }),
  z.strictObject({ enhet: z.enum(['halvaar', 'skoleaar']) }),
])

export const Vindu = z.strictObject({ id: Id, lengde: Lengde, terskler: z.array(Terskel).min(1) })
export type Vindu = z.infer<typeof Vindu>

/** Of every pattern. `iTrinn`: where a case is asked; a child without one is asked about always. */
const felles = { id: Id, tekst: TekstNokkel, iTrinn: z.array(TrinnNr) }
const Antall = z.int().positive()

/**
 * A pattern in the absence that is worth a question however few the days are (R567–576). It moves
 * nothing. `skoledager`: how far back it looks, today included.
 */
export const Monster = z.discriminatedUnion('slag', [
  /** Away on at least `minst` of the last `av` school days that fall on the same weekday. */
  z.strictObject({ slag: z.literal('ukedag'), ...felles, minst: Antall, av: Antall }),
  /** Away on the last day before, or the first after, at least `minst` different holidays. */
  z.strictObject({ slag: z.literal('vedFri'), ...felles, minst: Antall, skoledager: Dager }),
  /** Lessons missed in the same subject on at least `minst` days. */
  z.strictObject({ slag: z.literal('fag'), ...felles, minst: Antall, skoledager: Dager }),
  /**
   * Away on at least `minst` days from the lesson that begins at the same time on the same weekday, where no
   * subject was recorded. Whoever came late was there.
   */
  z.strictObject({ slag: z.literal('time'), ...felles, minst: Antall, skoledager: Dager }),
  /** Late on at least `minst` days. */
  z.strictObject({ slag: z.literal('forsent'), ...felles, minst: Antall, skoledager: Dager }),
  /** More than `over` single hours missed. */
  z.strictObject({ slag: z.literal('timer'), ...felles, over: Antall, skoledager: Dager }),
  /** Away in each of `maaneder` times of so many school days, more each time, and `minst` in the last. */
  z.strictObject({
    slag: z.literal('stigende'),
    ...felles,
    maaneder: Antall,
    skoledager: Dager,
    minst: Antall,
  }),
  /** More than `over` whole days for one of `aarsaker`, counted or not, in at least `minst` periods. */
  z.strictObject({
    slag: z.literal('perioder'),
    ...felles,
    aarsaker: z.array(FravaerAarsak).min(1),
    minst: Antall,
    over: z.int().nonnegative(),
    skoledager: Dager,
  }),
])
export type Monster = z.infer<typeof Monster>

/**
 * When illness that was reported day by day is one continuous illness, which the thresholds leave out
 * (R575–576). `fra`: from so many school days in a row. `utenPapirer`: so many of them are left out as
 * reported; what comes after counts until it is recorded as `sammenhengendeSykdom`. `gjennom`: a day
 * for one of these in between does not break the row, and is no day of illness.
 */
const Sykdom = z.strictObject({
  fra: z.int().min(2),
  utenPapirer: Dager,
  gjennom: z.array(FravaerAarsak),
})

/** What of the absence counts, and when it asks a person. */
export const Fravaersregler = z.strictObject({
  teller: z.array(FravaerArt).min(1),
  tellerIkke: z.array(Unntak),
  /** Null: only what is recorded as `sammenhengendeSykdom` is one. */
  sykdom: Sykdom.nullable(),
  /** Each with its thresholds. Where several ask for the same trinn, the first one speaks. */
  vinduer: z.tuple([Vindu], Vindu),
  monstre: z.array(Monster),
  /**
   * How long an answer keeps a question quiet: until the days have been below the threshold, if only
   * for one day; or for the days that were known when it was given, so that new ones ask again.
   */
  stille: z.enum(['tilUnder', 'dagene']),
  /** Whether the home is contacted on the very day that a child is away without notice. */
  sammeDag: z.boolean(),
  /** Whether those who have a class, and the management, look over its absence every week. */
  ukentlig: z.boolean(),
  /** School days that a picture of the absence goes back, or the first window where that is longer. */
  oversikt: Dager,
})
export type Fravaersregler = z.infer<typeof Fravaersregler>

/**
 * Attendance is normal with `hoyst` so much away in so many school days; null hours: they are not looked at.
 * Days away that are left out are none of these. `innen`: they lie within so many school days, those left out
 * among them; null where they may lie as far apart as they will.
 */
export const NormaltNaervaer = z.strictObject({
  skoledager: Dager,
  innen: Dager.nullable(),
  hoyst: z.strictObject({
    dager: z.int().nonnegative(),
    timer: z.number().positive().nullable(),
  }),
})
