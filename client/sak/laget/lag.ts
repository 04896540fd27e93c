import type { Part } from '../../../machines/sak/part.ts'
import type { Sak } from '../bruk.ts'

type Av<N extends Sak['prosesser'][number]['navn']> = Extract<Sak['prosesser'][number], { navn: N }>
export type Medlem = Av<'medlem'>
export type Samtykke = Av<'samtykke'>
export type Hjemmel = Av<'hjemmel'>

type Lag = Pick<Sak, 'prosesser' | 'idag'>

const erMedlem = (en: Sak['prosesser'][number]): en is Medlem => en.navn === 'medlem'
const erSamtykke = (en: Sak['prosesser'][number]): en is Samtykke => en.navn === 'samtykke'
const erHjemmel = (en: Sak['prosesser'][number]): en is Hjemmel => en.navn === 'hjemmel'

/** Who is in the team now: those of the place, of the family, and from outside; and who was. */
export function grupper({ prosesser }: Lag) {
  const alle = prosesser.filter(erMedlem)
  const inne = alle.filter(({ til }) => til === null)
  return {
    ansatte: inne.filter(({ slag }) => slag === 'ansatt'),
    familien: inne.filter(({ slag }) => slag === 'foresatt' || slag === 'barnet'),
    utenfra: inne.filter(({ tjenesteId }) => tjenesteId !== null),
    gatt: alle.filter(({ til }) => til !== null),
  }
}

/** Whether a party of the case is in the team now; whoever holds the relay always is. */
export function erILaget(sak: Lag & Pick<Sak, 'stafett'>, part: Part): boolean {
  const { ansatte, familien, utenfra } = grupper(sak)
  switch (part.slag) {
    case 'barnet':
      return familien.some(({ slag }) => slag === 'barnet')
    case 'foresatt':
      return familien.some(({ foresatt }) => foresatt === part.foresatt)
    case 'ansatt':
      return [sak.stafett.holder, ...ansatte].some(({ person }) => person === part.person)
    case 'tjeneste':
      return utenfra.some(({ tjenesteId }) => tjenesteId === part.tjeneste)
    case 'annen':
      return false
  }
}

/** Why a consent or a basis in law lets nobody in any more, and since when; null while it may. */
export function slutten(en: Samtykke | Hjemmel, idag: string): Slutt | null {
  if (en.navn === 'hjemmel') return en.opphort && { hvorfor: 'opphort', dato: en.opphort.dato }
  if (en.trukket) return { hvorfor: 'trukket', dato: en.trukket.dato }
  return en.utlopt !== null || en.til < idag ? { hvorfor: 'utlopt', dato: en.til } : null
}
export type Slutt = { hvorfor: 'trukket' | 'utlopt' | 'opphort'; dato: string }

/** Consents and bases that stand or wait for somebody, and those that are over, the latest first. */
export function adganger({ prosesser, idag }: Lag) {
  const alle = prosesser.filter((en) => erSamtykke(en) || erHjemmel(en))
  return {
    naa: alle.filter((en) => !slutten(en, idag)),
    over: alle.filter((en) => slutten(en, idag)).toReversed(),
  }
}

/** How the service lost its place, where it has: what ended last. */
export function sistSlutt(lag: Lag, tjenesteId: string | null): Slutt | undefined {
  return adganger(lag)
    .over.filter((en) => en.tjenesteId === tjenesteId)
    .flatMap((en) => slutten(en, lag.idag) ?? [])
    .toSorted((a, b) => b.dato.localeCompare(a.dato))[0]
}

/** What a member is called: a person's name, or the service. */
export function navnPaa({ folk, barn }: Pick<Sak, 'folk' | 'barn'>, en: Medlem): string {
  if (en.slag === 'barnet') return barn.fornavn
  return en.egneOrd ?? en.tjeneste ?? folk[en.person ?? en.foresatt ?? ''] ?? ''
}
