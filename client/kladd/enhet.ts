import type { Json } from '../skjema/jsonSchema.ts'
import type { Laas } from './laas.ts'

const PREFIKS = 'stafett.kladd'
const DOGN = 24 * 60 * 60 * 1000

/** What is kept in this browser for one person, locked. Ways that fail answer, and throw nothing. */
export type Enhet = {
  les(navn: string): Promise<Json | undefined>
  /** Keeps it, or with undefined lets go of it; in the order asked. Whether it lies there afterwards. */
  skriv(navn: string, verdi: Json | undefined): Promise<boolean>
  /** The names of what lies there. */
  navn(): Promise<string[]>
  tom(): Promise<void>
}

export function lagEnhet(laas: Promise<Laas | undefined>): Enhet {
  const plass = async (navn: string) => {
    const { merke } = (await laas) ?? {}
    return merke && `${PREFIKS} ${merke} ${navn}`
  }
  const skrivNaa = async (navn: string, verdi: Json | undefined) => {
    try {
      const [nokkel, las] = await Promise.all([plass(navn), laas])
      if (!nokkel || !las) return false
      if (verdi === undefined) {
        localStorage.removeItem(nokkel)
        return false
      }
      const kropp = await las.las(JSON.stringify(verdi))
      localStorage.setItem(nokkel, `${Date.now()} ${kropp}`)
      return true
    } catch {
      // Full or forbidden: what lies there from before is no longer what was written.
      return false
    }
  }
  let siste: Promise<unknown> = Promise.resolve()
  return {
    async les(navn) {
      try {
        const nokkel = await plass(navn)
        const last = nokkel && localStorage.getItem(nokkel)?.split(' ')[1]
        const tekst = last ? await (await laas)?.lasOpp(last) : undefined
        return tekst === undefined ? undefined : (JSON.parse(tekst) as Json)
      } catch {
        return undefined
      }
    },
    skriv(navn, verdi) {
      const denne = siste.then(() => skrivNaa(navn, verdi))
      siste = denne
      return denne
    },
    async navn() {
      const prefiks = await plass('')
      if (!prefiks) return []
      return nokler().flatMap((en) => (en.startsWith(prefiks) ? [en.slice(prefiks.length)] : []))
    },
    async tom() {
      const nokkel = await plass('')
      await siste
      if (nokkel) fjern((en) => en.startsWith(nokkel))
    },
  }
}

/** Removes what nobody has come back to for so many days, whoever wrote it. */
export const ryddEnheten = (dager: number): void =>
  fjern((_, verdi) => Number(verdi.split(' ')[0]) < Date.now() - dager * DOGN)

function fjern(skal: (nokkel: string, verdi: string) => boolean): void {
  for (const nokkel of nokler()) {
    if (skal(nokkel, localStorage.getItem(nokkel) ?? '')) localStorage.removeItem(nokkel)
  }
}

/** None where it is forbidden to look: then nothing lies there either. */
function nokler(): string[] {
  try {
    return Object.keys(localStorage).filter((nokkel) => nokkel.startsWith(`${PREFIKS} `))
  } catch {
    return []
  }
}
