import type {
  Endring,
  FravaerRad,
  FristRad,
  Lesemodellendringer,
  Lesemodeller,
  Lesemodellnavn,
  SakRad,
} from '../../db/store.ts'
import { frister } from '../../machines/forlop/frister.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { tilstander } from '../../machines/sak/tilstand.ts'

/** A case as its events gave it. */
export type SakNaa = { sakId: string; rutine: Rutine; stand: Stand }

/** What commit writes, `verify` compares and `rebuild` makes anew: the rows of one case. */
type Lesemodell<N extends Lesemodellnavn> = {
  navn: N
  /** What tells its rows apart. */
  nokkel: readonly (keyof Lesemodeller[N])[]
  rader(sak: SakNaa): Lesemodeller[N][]
}

/** The list row of a case. */
const sakRader = ({ sakId, rutine, stand }: SakNaa): SakRad[] => {
  const { context: k, value } = stand.sak
  const [forste] = frister(rutine, stand)
  return [
    {
      id: sakId,
      barnId: k.barn,
      arena: k.arena,
      enhetId: k.enhet,
      rutineId: k.rutine.id,
      rutineVersjon: k.rutine.versjon,
      trinn: k.trinn,
      tilstand: tilstander(stand.sak).join(' '),
      liv: value.liv,
      stafettholder: k.stafett.holder.person,
      stafettholderRolle: k.stafett.holder.rolle,
      tilbudtTil: k.stafett.tilbud?.til.person ?? null,
      bytter: k.stafett.bytter,
      nesteDato: forste?.forfaller ?? null,
      nesteHva: forste?.type ?? null,
      opprettet: k.opprettet,
      lukket: k.lukket?.dato ?? null,
    },
  ]
}

/** The deadlines that the poller shall call out, by the day on which it shall. */
const fristRader = ({ rutine, stand }: SakNaa): FristRad[] =>
  frister(rutine, stand).flatMap(({ om = '', type, utrop }) =>
    utrop ? [{ om, type, forfaller: utrop.dato, hendelse: utrop.hendelse }] : [],
  )

/** A closed case hears of nothing: what is stored of the child since is not its to write. */
const fravaerRader = ({ stand: { sak } }: SakNaa): FravaerRad[] => {
  const { barn: barnId, arena, fravaer, lukket } = sak.context
  return lukket ? [] : fravaer.dager.map((dag) => ({ ...dag, barnId, arena }))
}

export const lesemodeller: readonly [
  Lesemodell<'sak'>,
  Lesemodell<'frist'>,
  Lesemodell<'fravaer'>,
] = [
  { navn: 'sak', nokkel: ['id'], rader: sakRader },
  { navn: 'frist', nokkel: ['om', 'type'], rader: fristRader },
  { navn: 'fravaer', nokkel: ['dato'], rader: fravaerRader },
]

type Rader = { [N in Lesemodellnavn]: Lesemodeller[N][] }

/** Every read model's rows of a case. */
export const alleRader = (sak: SakNaa): Rader =>
  Object.fromEntries(lesemodeller.map(({ navn, rader }) => [navn, rader(sak)])) as Rader

const like = (a: object, b: object): boolean => {
  const felt = Object.keys(a)
  return felt.every((f) => Reflect.get(a, f) === Reflect.get(b, f))
}

const endringer = <R extends object>(
  foer: readonly R[],
  etter: readonly R[],
  nokkel: readonly (keyof R)[],
): Endring<R>[] => {
  const id = (rad: R) => nokkel.map((felt) => String(rad[felt])).join(' ')
  const staar = new Map(foer.map((rad) => [id(rad), rad]))
  const nye = etter.map((rad): Endring<R> => ({ foer: staar.get(id(rad)), etter: rad }))
  const blir = new Set(etter.map(id))
  const borte = foer.filter((rad) => !blir.has(id(rad)))
  return [
    ...nye.filter((e) => !e.foer || !e.etter || !like(e.foer, e.etter)),
    ...borte.map((rad): Endring<R> => ({ foer: rad, etter: undefined })),
  ]
}

/** What of the read models is otherwise after a step than it was before it. */
export const lesemodellendringer = (
  foer: SakNaa | undefined,
  etter: SakNaa,
): Lesemodellendringer => {
  const [sak, frist, fravaer] = lesemodeller
  const av = <N extends Lesemodellnavn>({ rader, nokkel }: Lesemodell<N>) =>
    endringer<Lesemodeller[N]>(foer ? rader(foer) : [], rader(etter), nokkel)
  const uendret = foer?.stand.sak.context.fravaer === etter.stand.sak.context.fravaer
  return {
    // Its number and its time change with every event.
    sak: sak.rader(etter).map((rad) => ({ foer: foer && sak.rader(foer)[0], etter: rad })),
    frist: av(frist),
    fravaer: uendret && foer ? [] : av(fravaer),
  }
}
