import { z } from 'zod'
import type { Tjeneste } from '../roller.ts'
import { Moteslag } from '../rutine/mote.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import { utenGrunnlag } from '../sak/laget.ts'
import { FAGFOLK } from '../sak/roller.ts'
import { linje, tekst, valg } from '../sak/skjema/felles.ts'
import { enAv, familien, PARTORD, parter } from '../sak/skjema/parter.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import { harRom, REFERAT } from './avsnitt.ts'
import { innkalte } from './innkalte.ts'
import type { MoteKontekst } from './kontekst.ts'
import { harPlass } from './onsker.ts'
import { FLEST_I_RYTME } from './rytme.ts'
import { erForbi, tidspunkt } from './tid.ts'
import { tid, tider } from './tidskjema.ts'

const somMote = ({ egen }: Pick<Verden, 'egen'>) => egen as MoteKontekst

/** How one meets (R685). */
const Form = z.enum(['fysisk', 'digitalt', 'begge'])

/** Of a paragraph, or of a point of the agenda. */
const id = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .meta({ maxLength: 100 })

/** One of the meetings of a rhythm, which were planned together. */
const Serie = z.strictObject({ id: tekst(50), nr: z.int().min(1).max(FLEST_I_RYTME) })

const iDag = ({ idag }: Pick<Verden, 'idag'>) => idag

const avgjorelse = {
  v: 1,
  slag: 'avgjorelse',
  gruppe: 'arbeid',
  roller: FAGFOLK,
  tidligst: iDag,
  bygges: 'hverGang',
} as const

/** Times to choose among that are not over. */
const kommende = (v: Verden) =>
  somMote(v)
    .tider.filter((en) => !erForbi(en, v))
    .map(tidspunkt)

/**
 * The instant at which an answer was given, where it came later than that. Null: nobody knows, as version 1
 * did not ask.
 */
const gitt = z.iso.datetime({ precision: 3 }).nullable().optional().meta({ 'x-skjult': true })

/** Those of the family who have room for more on the agenda. */
const medPlass = (v: Verden) => {
  const { hvem, onsker = [] } = somMote(v)
  return familien(v, hvem).filter((en) => harPlass(onsker, en))
}

/** Of those who are called in or would be, the services that no consent lets in today. */
const utelates = (v: Verden) => utenGrunnlag(v.kontekst, innkalte(somMote(v)), v.idag)

/** Services that were asked when they could, on a consent that is gone: they are called in no more. */
const uten = (ute: readonly Tjeneste[]) =>
  z
    .array(valg(ute))
    .optional()
    .meta(ute.length > 0 ? { const: ute } : { 'x-skjult': true })

/** No service that no consent lets in is called in, then or when the meeting is moved (R676). */
const uteErUtelatt = (ute: readonly Tjeneste[]) => (data: { uten?: Tjeneste[] | undefined }) =>
  ute.every((en) => data.uten?.includes(en))
const UTELATT = { path: ['uten'], params: { grunn: 'utenSamtykke' } }

/** Some of the times that were proposed. */
const tidene = (v: Verden) => z.array(valg(somMote(v).tider.map(tidspunkt))).max(20)

/** A meeting: proposed or called in at once, answered, moved, held or cancelled. */
export const motehendelser = {
  'mote.foreslatt': {
    ...avgjorelse,
    ord: PARTORD,
    skjema: (v: Verden) => {
      const mote = {
        slag: Moteslag,
        hvem: parter(v),
        form: Form,
        /** A room, an address or the link of a meeting on the net. */
        sted: tekst(500).optional(),
        tolk: z.boolean(),
        serie: Serie.optional(),
      }
      return z.discriminatedUnion('naar', [
        z.strictObject({ naar: z.literal('velges'), ...mote, tider: tider(v) }),
        z.strictObject({ naar: z.literal('fast'), ...mote, tid: tid(v) }),
      ])
    },
  },
  // What is in neither list does not suit; what is in both, does.
  'mote.svart': {
    ...avgjorelse,
    v: 2,
    roller: [...FAGFOLK, 'lenke'],
    // One's own answer rests on nobody else's.
    samtidig: true,
    ord: { ...PARTORD, passer: 'tidspunkt', omMaaDe: 'tidspunkt' },
    skjema: (v: Verden) =>
      z.strictObject({
        deltaker: enAv(somMote(v).hvem),
        passer: tidene(v),
        omMaaDe: tidene(v),
        gitt,
      }),
  },
  // What the family wants to talk about opens the agenda.
  'mote.onsket': {
    ...avgjorelse,
    slag: 'foering',
    roller: [...FAGFOLK, 'lenke'],
    samtidig: true,
    ord: { foresatt: PARTORD.foresatt },
    skjema: (v: Verden) => z.strictObject({ deltaker: enAv(medPlass(v)), tekst: tekst(1000) }),
  },
  'mote.innkalt': {
    ...avgjorelse,
    ord: { tid: 'tidspunkt', uten: 'tjeneste' },
    skjema: (v: Verden) => {
      const ute = utelates(v)
      return z
        .strictObject({ tid: valg(kommende(v)), uten: uten(ute) })
        .refine(uteErUtelatt(ute), UTELATT)
    },
  },
  'mote.kommer': {
    ...avgjorelse,
    v: 2,
    roller: [...FAGFOLK, 'lenke'],
    ord: PARTORD,
    bygges: 'enGang',
    skjema: (v: Verden) =>
      z.strictObject({
        deltaker: enAv(somMote(v).hvem),
        svar: z.enum(['ja', 'kanskje', 'nei']),
        gitt,
      }),
  },
  'mote.flyttet': {
    ...avgjorelse,
    ord: { uten: 'tjeneste' },
    skjema: (v: Verden) => {
      const { tid: staar } = somMote(v)
      const ute = utelates(v)
      return z
        .strictObject({
          til: staar ? tid(v).meta({ default: staar }) : tid(v),
          grunn: tekst(1000).optional(),
          uten: uten(ute),
        })
        .refine(uteErUtelatt(ute), UTELATT)
    },
  },
  'mote.avlyst': {
    ...avgjorelse,
    bygges: 'enGang',
    skjema: () => z.strictObject({ grunn: tekst(1000) }),
  },
  'mote.avsnitt': {
    ...avgjorelse,
    samtidig: true,
    skjema: (v: Verden) =>
      z
        .strictObject({
          avsnitt: id,
          punkt: id,
          /** Empty: it is taken away. */
          tekst: linje(2000),
          /** The words that the writer had before them, by their numbers: these give way, and no others. */
          erstatter: z.array(z.int().min(1).max(1_000_000)).max(20),
        })
        .refine((ny) => harRom(somMote(v), v.kontekst, ny), {
          path: ['tekst'],
          params: { grunn: 'referatFullt' },
        }),
  },
  'mote.holdt': {
    ...avgjorelse,
    slag: 'foering',
    ord: PARTORD,
    // Held on its day, or before it where people met sooner.
    tidligst: (v: Pick<Verden, 'egen' | 'idag'>) =>
      [somMote(v).tid?.dato ?? v.idag, v.idag].sort()[0] ?? v.idag,
    skjema: (v: Verden) =>
      z.strictObject({
        tilstede: parter(v, innkalte(somMote(v))),
        form: Form,
        referat: tekst(REFERAT),
      }),
  },
} as const
type Definisjoner = typeof motehendelser

export type MoteHendelseType = keyof Definisjoner
export type MoteDataFor<T extends MoteHendelseType> = z.infer<ReturnType<Definisjoner[T]['skjema']>>
export type MoteHendelse = {
  [T in MoteHendelseType]: Hendelse<T, MoteDataFor<T>>
}[MoteHendelseType]
