import { z } from 'zod'
import type { Tjeneste } from '../roller.ts'
import { kandidat } from '../sak/hendelser/stafett.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import { harGrunnlag } from '../sak/laget.ts'
import { FAGFOLK } from '../sak/roller.ts'
import { tekst, valg } from '../sak/skjema/felles.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import type { MedlemKontekst } from './kontekst.ts'

/** Several of them may come, each in their own words; of each other service there is one. */
const FLERE: Tjeneste = 'fraBarnetsLiv'

const del = tekst(200)
/** A shared number or mailbox of the service's: how to reach a person in it stands in no event. */
const kontakt = tekst(200).optional()

const Ansatt = (ansatte: Verden['ansatte']) =>
  z.strictObject({ slag: z.literal('ansatt'), ansatt: kandidat(ansatte), del })
const Foresatt = (ider: readonly string[]) =>
  z.strictObject({ slag: z.literal('foresatt'), foresatt: valg(ider), del: del.optional() })
const Barnet = z.strictObject({ slag: z.literal('barnet'), del: del.optional() })
const EnTjeneste = (tjenester: readonly Tjeneste[]) =>
  z.strictObject({
    slag: z.literal('tjeneste'),
    tjeneste: z.enum(tjenester as [Tjeneste]),
    del,
    kontakt,
  })
const FraBarnetsLiv = z.strictObject({
  slag: z.literal('fraBarnetsLiv'),
  egneOrd: tekst(100),
  del,
  kontakt,
})
type Gren =
  | ReturnType<typeof Ansatt>
  | ReturnType<typeof Foresatt>
  | typeof Barnet
  | ReturnType<typeof EnTjeneste>
  | typeof FraBarnetsLiv

/** The services that may come in on that day, and are not in already. */
const slipperInn = ({ rutine, kontekst, idag }: Pick<Verden, 'rutine' | 'kontekst' | 'idag'>) => {
  const inne = kontekst.lag.medlemmer.flatMap((en) => (en.slag === 'tjeneste' ? en.tjeneste : []))
  return rutine.tjenester.filter(
    (en) => harGrunnlag(kontekst, en, idag) && (en === FLERE || !inne.includes(en)),
  )
}

const ikkeInne = ({ lag: { medlemmer } }: SakKontekst, v: Verden) => ({
  ansatte: v.ansatte.filter(
    ({ person }) => !medlemmer.some((en) => en.slag === 'ansatt' && en.person === person),
  ),
  foresatte: v.foresatte.flatMap(({ id }) =>
    medlemmer.some((en) => en.slag === 'foresatt' && en.foresatt === id) ? [] : [id],
  ),
  barnet: !medlemmer.some(({ slag }) => slag === 'barnet'),
})

const avgjorelse = { v: 1, slag: 'avgjorelse', gruppe: 'laget', roller: FAGFOLK } as const

const etterKommet = ({ egen }: Pick<Verden, 'egen'>) => (egen as MedlemKontekst).fra

/** Who comes into the team, with which part, and goes (R682–745). */
export const medlemhendelser = {
  'medlem.kommet': {
    ...avgjorelse,
    ord: {
      person: 'person',
      rolle: 'rolle',
      foresatt: 'person',
      tjeneste: 'tjeneste',
    },
    bygges: 'hverGang',
    // A service comes in on a consent that is good today: it has not come before it.
    tidligst: ({ idag }: Pick<Verden, 'idag'>) => idag,
    skjema: (v: Verden) => {
      const { ansatte, foresatte, barnet } = ikkeInne(v.kontekst, v)
      const tjenester = slipperInn(v)
      const faste = tjenester.filter((en) => en !== FLERE)
      const grener: Gren[] = [
        ...(ansatte.length > 0 ? [Ansatt(ansatte)] : []),
        ...(faste.length > 0 ? [EnTjeneste(faste)] : []),
        ...(tjenester.includes(FLERE) ? [FraBarnetsLiv] : []),
        ...(foresatte.length > 0 ? [Foresatt(foresatte)] : []),
        ...(barnet ? [Barnet] : []),
      ]
      return grener.length > 0 ? z.discriminatedUnion('slag', grener as [Gren]) : z.never()
    },
  },
  'medlem.fastKontakt': {
    ...avgjorelse,
    bygges: 'enGang',
    tidligst: etterKommet,
    skjema: () => z.strictObject({}),
  },
  'medlem.gatt': {
    ...avgjorelse,
    bygges: 'enGang',
    tidligst: etterKommet,
    skjema: () => z.strictObject({ hvorfor: tekst(500).optional() }),
  },
} as const
type Definisjoner = typeof medlemhendelser

export type MedlemDataFor<T extends keyof Definisjoner> = z.infer<
  ReturnType<Definisjoner[T]['skjema']>
>
export type MedlemHendelse = {
  [T in keyof Definisjoner]: Hendelse<T, MedlemDataFor<T>>
}[keyof Definisjoner]
