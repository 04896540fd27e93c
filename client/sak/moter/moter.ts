import { innkalte } from '../../../machines/mote/innkalte.ts'
import { utenGrunnlag } from '../../../machines/sak/laget.ts'
import { partnokkel } from '../../../machines/sak/part.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import type { Sak } from '../bruk.ts'
import { kanGjores } from '../handling/overgang.ts'

/** A meeting as the case shows it. */
export type Mote = Extract<Sak['prosesser'][number], { navn: 'mote' }>
/** Somebody who is asked to one, or was there. */
export type Part = Mote['hvem'][number]

export const finnMote = ({ prosesser }: Pick<Sak, 'prosesser'>, om: string) =>
  prosesser.find((en): en is Mote => en.navn === 'mote' && en.om === om)

/** Where a meeting stands. */
export const tilstandTil = ({ tid, holdt, avlyst }: Mote) =>
  holdt ? 'holdt' : avlyst ? 'avlyst' : tid ? 'innkalt' : 'foreslatt'

const naar = ({ dato, tid }: Mote) => `${dato}T${tid?.kl ?? ''}`

/** The meetings of a case: what is coming, next first; what waits for a time; what is over, newest first. */
export function ordnet({ prosesser }: Pick<Sak, 'prosesser'>) {
  const alle = prosesser
    .filter((en): en is Mote => en.navn === 'mote')
    .toSorted((a, b) => naar(a).localeCompare(naar(b)))
  const i = (...tilstander: ReturnType<typeof tilstandTil>[]) =>
    alle.filter((en) => tilstander.includes(tilstandTil(en)))
  return {
    kommende: i('innkalt'),
    finnTid: i('foreslatt'),
    tidligere: i('holdt', 'avlyst').toReversed(),
  }
}

/** Those that people still wait for: called in, or asked when they can. */
export const somVenter = (sak: Pick<Sak, 'prosesser'>): Mote[] => {
  const { kommende, finnTid } = ordnet(sak)
  return [...kommende, ...finnTid]
}

const forsteDag = ({ tid, tider }: Mote): string =>
  tid?.dato ?? tider.map(({ dato }) => dato).sort()[0] ?? ''

/** Of those, the ones that will not be held as it is: all in a case that is closed, or those that come in its pause. */
export const somFallerBort = (sak: Pick<Sak, 'prosesser' | 'lukket' | 'hvile'>): Mote[] => {
  const til = sak.hvile?.til
  return somVenter(sak).filter(
    (en) => sak.lukket !== null || (til !== undefined && forsteDag(en) < til),
  )
}

/** Whether it is one in which the plan can be evaluated point by point. */
export const evalueres = (sak: Pick<Sak, 'overganger' | 'kanSkrive'>, mote: Mote): boolean =>
  mote.slag === 'evaluering' && tilstandTil(mote) === 'innkalt' && kanGjores(sak, 'plan.evaluert')

/** The evaluation meeting that was to be held by today. */
export const evalueringIDag = (
  sak: Pick<Sak, 'overganger' | 'kanSkrive' | 'prosesser' | 'idag'>,
): Mote | undefined =>
  ordnet(sak).kommende.find((en) => evalueres(sak, en) && (en.tid?.dato ?? '') <= sak.idag)

/** A meeting that is called in. */
export type Innkalt = Mote & { tid: NonNullable<Mote['tid']> }

/** What is left of a rhythm, from today on. */
export const gjenstaar = (sak: Pick<Sak, 'prosesser' | 'idag'>, serie: string): Innkalt[] =>
  ordnet(sak).kommende.filter(
    (en): en is Innkalt => en.serie?.id === serie && en.tid !== null && en.tid.dato >= sak.idag,
  )

/** What comes, a rhythm by its first meeting with the later ones behind it. */
export const rytmevis = (kommende: readonly Mote[]) =>
  kommende.flatMap((mote, nr) => {
    const { serie } = mote
    const samme = (en: Mote) => serie !== null && en.serie?.id === serie.id
    if (kommende.slice(0, nr).some(samme)) return []
    return { mote, senere: kommende.slice(nr + 1).filter(samme) }
  })

export const harPart = (parter: readonly Part[], part: Part): boolean =>
  parter.some((en) => partnokkel(en) === partnokkel(part))

/** The services among them that no consent lets in on that day. */
export function utestengte(
  { laget, idag }: Pick<Sak, 'laget' | 'idag'>,
  hvem: readonly Part[],
  dag: string = idag,
) {
  const ute = utenGrunnlag(laget, hvem, dag)
  return laget.tjenester.filter(({ id }) => ute.includes(id))
}

/** What says, when one calls in or moves, that services are called in no more; nothing where none is. */
export const utelatte = (
  sak: Pick<Sak, 'laget' | 'idag'>,
  mote: Mote,
): { [felt: string]: Json } => {
  const uten = utestengte(sak, innkalte(mote)).map(({ id }) => id)
  return uten.length > 0 ? { uten } : {}
}

/** Those who are thought to be there until somebody says otherwise: all who are called in and may be. */
export function ventes({ laget, idag }: Pick<Sak, 'laget' | 'idag'>, mote: Mote): Part[] {
  const kalte = innkalte(mote).filter((en) => !harPart(laget.borte, en))
  const ute = utenGrunnlag(laget, kalte, idag)
  return kalte.filter((en) => en.slag !== 'tjeneste' || !ute.includes(en.tjeneste))
}
