import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Sak } from './sak.ts'
import { holder, MOR, naar, sisteOm } from './sak.ts'

type Samtykke = DataFor<'samtykke.gitt'>

/** A consent to PPT that one guardian gives alone, unless told otherwise. */
export const samtykke = (
  { idag }: Pick<Sak, 'idag'>,
  endring: Partial<Samtykke> = {},
): Samtykke => ({
  tjeneste: 'ppt',
  hva: 'Det laget har funnet ut, for å gi råd',
  maa: [MOR.id],
  gitt: [MOR.id],
  barnet: 'forUng',
  hvordan: 'muntlig',
  til: leggTilDager(idag, 180),
  ...endring,
})

/** Somebody consents; gives which consent it became. */
export const samtykker = (
  sak: Sak,
  endring: Partial<Samtykke> = {},
  skjedde = sak.idag,
): string => {
  naar(sak, holder(sak), 'samtykke.gitt', samtykke(sak, endring), skjedde)
  return sisteOm(sak)
}

/** A guardian takes their consent back. */
export const trekker = (sak: Sak, samtykket: string | undefined): void => {
  const data = { av: 'foresatt', foresatt: MOR.id } as const
  naar(sak, holder(sak), 'samtykke.trukket', data, sak.idag, samtykket)
}

/** Somebody comes into the team; gives which member it became. */
export const tarMed = (sak: Sak, data: DataFor<'medlem.kommet'>): string => {
  naar(sak, holder(sak), 'medlem.kommet', data)
  return sisteOm(sak)
}

/** What must not wait comes in by law; gives which basis it became. */
export const utenSamtykke = (sak: Sak): string => {
  const begrunnelse = 'Alvorlig bekymring hjemme'
  const data = { hjemmel: 'meldeplikt', tjeneste: 'barnevern', begrunnelse } as const
  naar(sak, holder(sak), 'hjemmel.brukt', data)
  return sisteOm(sak)
}
