import { z } from 'zod'
import type { Omraade } from '../rutine/skjema.ts'
import { minstEtt, tekst } from '../sak/skjema/felles.ts'
import { Uke } from '../timeplan/uke.ts'
import { bilde } from '../vedlegg/bilde.ts'

/** A line of the child's. */
const kort = () => tekst(200)

/** How hard something is: what a child shades of a square. */
const Grad = z.enum(['fint', 'litt', 'ganske', 'veldig'])

const grad = Grad.optional()

/** What a day at school or in kindergarten is made of: the squares that are talked about. */
const rutefelt = {
  veien: grad,
  starten: grad,
  garderoben: grad,
  aktivitetene: grad,
  bytter: grad,
  lyden: grad,
  maten: grad,
  ute: grad,
  barna: grad,
  voksne: grad,
  slutten: grad,
  hjemme: grad,
}
export const RUTER = Object.keys(rutefelt) as (keyof typeof rutefelt)[]

/** From 1, no trouble, to 10, very much of it, as the routine has it (R896–901); and what is said of it. */
const plassert = z
  .strictObject({ tall: z.int().min(1).max(10), sagt: kort().optional() })
  .optional()

/** A child may leave out what it does not want to speak of, but has answered something. */
const skala = minstEtt(
  z.strictObject({
    arena: plassert,
    familie: plassert,
    fritid: plassert,
    individ: plassert,
  } satisfies Record<Omraade, z.ZodType>),
)

const ruter = minstEtt(z.strictObject(rutefelt))

/** The days of the dreamt week that the child speaks of. */
const uke = minstEtt(Uke.partial())

const linjer = z.array(kort()).min(1).max(12).optional()

const hendt = z.strictObject({
  naar: tekst(60).optional(),
  hendte: kort(),
  slik: z.enum(['bra', 'begge', 'vanskelig']),
})

/**
 * The tools that a child may tell with, each with the fields of its answer (R882–923): places on a scale,
 * shaded squares, what is good and what is hard about one thing, what has happened, in order, the week as
 * the child dreams of it (R954), and a picture of what the child has drawn or made, with what it shows for
 * whoever cannot see it.
 */
export const verktoy = {
  skala: { skala },
  ruteskjema: { ruter, annet: z.strictObject({ hva: kort(), grad: Grad }).optional() },
  plussMinus: {
    tema: kort().optional(),
    plussMinus: minstEtt(z.strictObject({ pluss: linjer, minus: linjer })),
  },
  tidslinje: { tidslinje: z.array(hendt).min(1).max(20) },
  drommeuke: { uke, timer: kort().optional(), innhold: linjer },
  bilde: { bilde: z.strictObject({ vedlegg: bilde(), viser: tekst(300) }) },
} as const

const alle = {
  ...verktoy.skala,
  ...verktoy.ruteskjema,
  ...verktoy.plussMinus,
  ...verktoy.tidslinje,
  ...verktoy.drommeuke,
  ...verktoy.bilde,
}
/** What was answered with a tool: its own fields, and of the others none. */
export type Verktoysvar = Partial<z.infer<z.ZodObject<typeof alle>>>

/** The part of an event's data that a tool asked for; undefined where none was used. */
export const verktoysvar = (data: Verktoysvar): Verktoysvar | undefined => {
  const svar = Object.entries(data).filter(([felt]) => Object.hasOwn(alle, felt))
  return svar.length > 0 ? Object.fromEntries(svar) : undefined
}
