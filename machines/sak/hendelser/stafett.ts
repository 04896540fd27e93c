import { z } from 'zod'
import type { Rolle } from '../../roller.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import type { SakKontekst } from '../kontekst.ts'
import type { Kandidat } from '../konvolutt.ts'
import { LEDELSE } from '../roller.ts'
import { tekst } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'
import { sisteBytte } from '../tidligst.ts'

const somSkjema = ({ person, rolle, enhet }: Kandidat): z.ZodType<Kandidat> => {
  const skjema = z.strictObject({ person: z.literal(person), rolle: z.literal(rolle) })
  return enhet === undefined ? skjema : skjema.extend({ enhet: z.literal(enhet) })
}

// The same staff is asked about for as long as nobody comes or goes: each is built once.
const bygde = new WeakMap<Kandidat, ReturnType<typeof somSkjema>>()
const valget = (kandidat: Kandidat) => {
  const skjema = bygde.get(kandidat) ?? somSkjema(kandidat)
  bygde.set(kandidat, skjema)
  return skjema
}

/** One of these persons, each in the role that they would have in the case. */
export const kandidat = (kandidater: readonly Kandidat[]) => {
  const valgene = kandidater.map(valget)
  return valgene.length > 0 ? z.union(valgene) : z.never()
}

/**
 * The roles that the relay may be offered in: of the present trinn, and of the one that has been decided
 * to go to. Null where the routine asks only that it can be held on some trinn.
 */
export const stafettroller = (
  rutine: Rutine,
  { trinn, fravaer }: Pick<SakKontekst, 'trinn' | 'fravaer'>,
): Rolle[] | null => {
  if (rutine.stafett.tilbys === 'alle') return null
  const her = [trinn, fravaer.hevesTil ?? trinn].flatMap((nr) => rutine.trinn[nr].stafettholder)
  return [...new Set(her)]
}

/**
 * Whom the relay may be offered. Where the unit has nobody else in those roles, anybody who may hold it
 * on some trinn: it must be able to go on.
 */
const mottakere = ({ rutine, kontekst, kandidater }: Verden) => {
  const { person, rolle } = kontekst.stafett.holder
  const andre = kandidater.filter((en) => en.person !== person || en.rolle !== rolle)
  const roller = stafettroller(rutine, kontekst)
  const passende = andre.filter((en) => !roller || roller.includes(en.rolle))
  return passende.length > 0 ? passende : andre
}

const overlevering = tekst(2000)

const felles = {
  v: 1,
  slag: 'avgjorelse',
  gruppe: 'stafett',
  // The relay goes its own way: who holds it changes nothing that the other decisions rest on.
  tidligst: ({ kontekst }: Pick<Verden, 'kontekst'>) => sisteBytte(kontekst),
} as const

/** The relay: offered, accepted or declined, or the offer withdrawn. */
export const stafetthendelser = {
  'stafett.tilbudt': {
    ...felles,
    roller: LEDELSE,
    ord: { person: 'person', rolle: 'rolle', enhet: 'enhet' },
    bygges: 'hverGang',
    skjema: (v: Verden) =>
      z.strictObject({
        til: kandidat(mottakere(v)),
        overlevering,
      }),
  },
  'stafett.mottatt': {
    ...felles,
    roller: ['mottaker'],
    svarer: ['stafett'],
    bygges: 'enGang',
    skjema: () => z.strictObject({}),
  },
  'stafett.avslaatt': {
    ...felles,
    roller: ['mottaker'],
    svarer: ['stafett'],
    bygges: 'enGang',
    skjema: () => z.strictObject({ grunn: tekst(1000) }),
  },
  'stafett.trukket': {
    ...felles,
    roller: LEDELSE,
    bygges: 'enGang',
    skjema: () => z.strictObject({}),
  },
} as const
