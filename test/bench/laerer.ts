type Mote = {
  navn: string
  om: string
  versjon: number
  svar: unknown[]
  tider: { dato: string; kl: string }[]
}
export type Hentet = {
  versjon: number
  plan: { gjeldende: { rader: { id: string }[] } }
  prosesser: Mote[]
}

/** The teacher who holds the relay in all of the team's cases, at their screen. */
export type Laerer = {
  kall(prosedyre: string, input?: object): Promise<unknown>
  hent(sakId: string): Promise<Hentet>
}

/** The meeting that the case was filled with. */
export const motet = ({ prosesser }: Hentet): Mote => {
  const mote = prosesser.find(({ navn }) => navn === 'mote')
  if (!mote) throw new Error('nobody is asked to a meeting')
  return mote
}
