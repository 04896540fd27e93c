import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { MoteKontekst, Passer } from '../../machines/mote/kontekst.ts'
import type { Tid } from '../../machines/mote/tid.ts'
import type { Part } from '../../machines/sak/part.ts'
import type { Sak } from './sak.ts'
import { FAR, holder, MOR, naar, sisteOm } from './sak.ts'

export const BARNET: Part = { slag: 'barnet' }
export const MODER: Part = { slag: 'foresatt', foresatt: MOR.id }
export const FADER: Part = { slag: 'foresatt', foresatt: FAR.id }
export const LEDER: Part = {
  slag: 'ansatt',
  person: 'prove-tiltaksleder',
  rolle: 'tiltaksleder',
}

/** A time so many days from today. */
export const om = (
  { idag }: Pick<Sak, 'idag'>,
  dager: number,
  kl = '10:00',
  minutter = 60,
): Tid => ({
  dato: leggTilDager(idag, dager),
  kl,
  minutter,
})

type Forslag = DataFor<'mote.foreslatt'>
const FELLES = {
  slag: 'elevOgForesatte',
  hvem: [BARNET, MODER, FADER],
  form: 'fysisk',
  tolk: false,
} satisfies Partial<Forslag>

/** Times are proposed, of what is usual for a talk with home but where said. */
export const foreslaa =
  (tider: (sak: Sak) => Tid[], endring: Partial<Forslag> = {}) =>
  (sak: Sak): void => {
    const data = { ...FELLES, ...endring, naar: 'velges', tider: tider(sak) } as Forslag
    naar(sak, holder(sak), 'mote.foreslatt', data)
  }

/** Called in at once. */
export const kallInn =
  (dager: number, endring: Partial<Forslag> = {}) =>
  (sak: Sak): void => {
    const data = { ...FELLES, ...endring, naar: 'fast', tid: om(sak, dager) } as Forslag
    naar(sak, holder(sak), 'mote.foreslatt', data)
  }

/** The meeting that was begun last is held today, with these. */
export const hold =
  (...tilstede: Part[]) =>
  (sak: Sak): void => {
    const data: DataFor<'mote.holdt'> = { tilstede, form: 'fysisk', referat: 'Vi ble enige' }
    naar(sak, holder(sak), 'mote.holdt', data, sak.idag, sisteOm(sak))
  }

/** Somebody answers each of the times of the last meeting. */
export const svar = (sak: Sak, deltaker: Part, ...passer: Passer[]): void => {
  const { tider } = motet(sak)
  const med = (en: Passer) =>
    tider.flatMap(({ dato, kl }, nr) => (passer[nr] === en ? `${dato}T${kl}` : []))
  const data = { deltaker, passer: med('ja'), omMaaDe: med('omMaaDe') }
  naar(sak, holder(sak), 'mote.svart', data, sak.idag, sisteOm(sak))
}

/** What is remembered of the meeting that was begun last. */
export const motet = (sak: Sak): MoteKontekst =>
  sak.stand.prosesser.get(sisteOm(sak))?.snapshot.context
