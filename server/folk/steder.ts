import type { Enhet, Store } from '../../db/store.ts'

/** A name as it is compared: case and spaces aside. */
export const navnenokkel = (navn: string): string =>
  navn.normalize('NFC').toLowerCase().replace(/\s/g, '')

/** The units and classes that there are, by how a file may write them. */
export type Steder = {
  alle: readonly Enhet[]
  /** By its id or its name. */
  enhet(skrevet: string): Enhet | undefined
  /** What a class of the unit is called. */
  gruppe(enhetId: string, skrevet: string): string | undefined
}

export async function lagSteder(store: Pick<Store, 'enheter'>): Promise<Steder> {
  const [alle, grupper] = await Promise.all([store.enheter.alle(), store.enheter.grupper()])
  const paaNavn = new Map(alle.map((en) => [navnenokkel(en.navn), en]))
  const paaId = new Map(alle.map((en) => [navnenokkel(en.id), en]))
  const nokkel = (enhetId: string, navn: string) => `${enhetId} ${navnenokkel(navn)}`
  const navngitte = new Map(grupper.map((en) => [nokkel(en.enhetId, en.gruppe), en.gruppe]))
  return {
    alle,
    enhet: (skrevet) => paaId.get(navnenokkel(skrevet)) ?? paaNavn.get(navnenokkel(skrevet)),
    gruppe: (enhetId, skrevet) => navngitte.get(nokkel(enhetId, skrevet)),
  }
}
