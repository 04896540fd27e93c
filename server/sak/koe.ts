type Hvem = 'person' | 'system'

export type Koe = {
  /** Does the work when nobody else works in the case. A person goes before the system. */
  iTur<R>(sakId: string, hvem: Hvem, gjor: () => Promise<R>): Promise<R>
}

/**
 * Those who wait to change a case, each case by itself. An import that brings in day upon day would else
 * leave a person to decide anew each time on a case that has just moved.
 */
export const lagKoe = (): Koe => {
  const koer = new Map<string, Record<Hvem, (() => void)[]>>()
  const neste = (sakId: string) => {
    const koe = koer.get(sakId)
    const slippTil = koe?.person.shift() ?? koe?.system.shift()
    if (slippTil) slippTil()
    else koer.delete(sakId)
  }
  return {
    async iTur(sakId, hvem, gjor) {
      const koe = koer.get(sakId)
      if (koe) await new Promise<void>((slippTil) => koe[hvem].push(slippTil))
      else koer.set(sakId, { person: [], system: [] })
      try {
        return await gjor()
      } finally {
        neste(sakId)
      }
    },
  }
}
