import { z } from 'zod'
import type { Deltaker } from '../roller.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import { FAGFOLK } from '../sak/roller.ts'
import { dato, tekst } from '../sak/skjema/felles.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import { UKEDAGER } from '../timeplan/uke.ts'
import type { StemmeKontekst } from './kontekst.ts'
import { RUTER, verktoy } from './verktoy.ts'

const grunn = tekst(1000)

/** Told back by an adult whom the routine knows, never by the child. */
const fortellere = ({ deltakere }: Rutine) =>
  z.enum(deltakere.filter((d): d is Exclude<Deltaker, 'barnet'> => d !== 'barnet'))

const somStemme = ({ egen }: Pick<Verden, 'egen'>) => egen as StemmeKontekst

/** Nothing comes before the day on which the child told it. */
const etterFortalt = (v: Pick<Verden, 'egen'>) => somStemme(v).dato

/** The squares are fields, and have one list of answers. */
const rutene = Object.fromEntries(RUTER.map((rute) => [rute, 'grad'] as const))

/** So are the days of a week. */
const dagene = Object.fromEntries(UKEDAGER.map((dag) => [dag, 'dagen'] as const))

const felles = {
  ord: z.enum(['barnets', 'voksnes']),
  sett: z.enum(['enig', 'uenig', 'ikkeSett']),
}

/** Told in the child's own way, and written down. */
const fortalt = <F extends string>(form: F) =>
  z.strictObject({ form: z.literal(form), resultat: z.literal('hort'), syn: tekst(), ...felles })

/** Told with a tool, whose answer may need no more words. */
const medVerktoy = <F extends keyof typeof verktoy>(form: F) =>
  z.strictObject({
    form: z.literal(form),
    resultat: z.literal('hort'),
    ...verktoy[form],
    syn: tekst().optional(),
    ...felles,
  })

const foering = { v: 1, slag: 'foering', gruppe: 'arbeid', roller: FAGFOLK } as const

/** What a child told, and what became of it (domain.md §9: each input is answered). */
export const stemmehendelser = {
  'barnet.hort': {
    ...foering,
    v: 3,
    ord: { ...rutene, ...dagene, grad: 'grad' },
    bygges: 'enGang',
    skjema: () =>
      z.discriminatedUnion('resultat', [
        z.discriminatedUnion('form', [
          fortalt('samtale'),
          fortalt('skriftlig'),
          fortalt('tegning'),
          fortalt('observasjon'),
          medVerktoy('skala'),
          medVerktoy('ruteskjema'),
          medVerktoy('plussMinus'),
          medVerktoy('tidslinje'),
          medVerktoy('drommeuke'),
          medVerktoy('bilde'),
        ]),
        z.strictObject({ resultat: z.literal('ikkeHort'), grunn }),
      ]),
  },
  'stemme.vist': {
    ...foering,
    bygges: 'enGang',
    tidligst: etterFortalt,
    skjema: () =>
      z.strictObject({ svar: z.enum(['enig', 'uenig']), merknad: tekst(2000).optional() }),
  },
  'stemme.besvart': {
    ...foering,
    slag: 'avgjorelse',
    ord: { fortaltAv: 'deltaker' },
    bygges: 'hverGang',
    // The day that counts is when the child was told, which is asked for by itself.
    tidligst: ({ idag }: Pick<Verden, 'idag'>) => idag,
    skjema: (v: Verden) => {
      const fortalt = {
        fortalt: dato(etterFortalt(v), v.idag).meta({ default: v.idag }),
        fortaltAv: fortellere(v.rutine),
      }
      return z.discriminatedUnion('resultat', [
        z.strictObject({ resultat: z.literal('fulgt'), hva: tekst(2000), ...fortalt }),
        z.strictObject({ resultat: z.literal('ikkeFulgt'), hvorfor: tekst(2000), ...fortalt }),
      ])
    },
  },
  'stemme.forfalt': {
    ...foering,
    slag: 'avgjorelse',
    roller: ['system'],
    bygges: 'enGang',
    tidligst: etterFortalt,
    skjema: () => z.strictObject({}),
  },
} as const
type Definisjoner = typeof stemmehendelser

export type StemmeHendelseType = keyof Definisjoner
export type StemmeDataFor<T extends StemmeHendelseType> = z.infer<
  ReturnType<Definisjoner[T]['skjema']>
>
export type StemmeHendelse = {
  [T in StemmeHendelseType]: Hendelse<T, StemmeDataFor<T>>
}[StemmeHendelseType]
