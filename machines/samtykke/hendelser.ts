import { z } from 'zod'
import { leggTilDager } from '../kalender/dato.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import { FAGFOLK } from '../sak/roller.ts'
import { dato, tekst, valg } from '../sak/skjema/felles.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import { bilde } from '../vedlegg/bilde.ts'
import type { Giver, SamtykkeKontekst } from './kontekst.ts'
import { igjen } from './kontekst.ts'

/** By login takes a version of its own. A sheet of paper may lie beside what was given on it. */
const maate = { hvordan: z.enum(['muntlig', 'papir']), vedlegg: bilde().optional() }

const somSamtykke = ({ egen }: Pick<Verden, 'egen'>) => egen as SamtykkeKontekst
const etterGitt = (v: Pick<Verden, 'egen'>) => somSamtykke(v).dato

/** One of these persons, with what else is told of them. */
const enAv = <F extends z.core.$ZodLooseShape>(givere: readonly Giver[], felles: F) => {
  const ider = givere.flatMap((en) => (en.av === 'foresatt' ? [en.foresatt] : []))
  const foresatt = z.strictObject({
    av: z.literal('foresatt'),
    foresatt: valg(ider),
    ...felles,
  })
  const barnet = z.strictObject({ av: z.literal('barnet'), ...felles })
  if (ider.length === 0) return z.discriminatedUnion('av', [barnet])
  return givere.length > ider.length
    ? z.discriminatedUnion('av', [foresatt, barnet])
    : z.discriminatedUnion('av', [foresatt])
}

const foering = {
  v: 1,
  slag: 'foering',
  gruppe: 'laget',
  roller: FAGFOLK,
  bygges: 'hverGang',
} as const

/** Consent that a service is let in, of the guardians and of a child who is old enough (R676). */
export const samtykkehendelser = {
  'samtykke.gitt': {
    ...foering,
    ord: { tjeneste: 'tjeneste', maa: 'person', gitt: 'person' },
    skjema: ({ rutine, foresatte, idag }: Verden) => {
      const ider = foresatte.map(({ id }) => id)
      // Whoever has parental responsibility consents for the child (barneloven); others may be asked too.
      const medAnsvar = foresatte.flatMap(({ id, utenAnsvar }) => (utenAnsvar ? [] : id))
      const { barnetFra, lengst } = rutine.samtykke
      const senest = leggTilDager(idag, lengst)
      return z.strictObject({
        tjeneste: z.enum(rutine.tjenester),
        hva: tekst(2000),
        maa: z
          .array(valg(ider))
          .min(1)
          .max(20)
          .meta({ default: medAnsvar.length > 0 ? medAnsvar : ider }),
        gitt: z.array(valg(ider)).min(1).max(20),
        barnet: z
          .enum(['samtykker', 'ikkeEnnaa', 'forUng'])
          .meta(barnetFra === null ? { default: 'forUng' } : {}),
        ...maate,
        til: dato(idag, senest).meta({ default: senest }),
      })
    },
  },
  'samtykke.ogsaaGitt': {
    ...foering,
    ord: { foresatt: 'person' },
    tidligst: etterGitt,
    skjema: (v: Verden) => enAv(igjen(somSamtykke(v)), maate),
  },
  'samtykke.trukket': {
    ...foering,
    ord: { foresatt: 'person' },
    tidligst: etterGitt,
    skjema: (v: Verden) => enAv(somSamtykke(v).maa, {}),
  },
  'samtykke.utlopt': {
    ...foering,
    slag: 'avgjorelse',
    roller: ['system'],
    bygges: 'enGang',
    tidligst: etterGitt,
    skjema: () => z.strictObject({}),
  },
} as const
type Definisjoner = typeof samtykkehendelser

export type SamtykkeHendelseType = keyof Definisjoner
export type SamtykkeDataFor<T extends SamtykkeHendelseType> = z.infer<
  ReturnType<Definisjoner[T]['skjema']>
>
export type SamtykkeHendelse = {
  [T in SamtykkeHendelseType]: Hendelse<T, SamtykkeDataFor<T>>
}[SamtykkeHendelseType]
