import type { Json } from '../skjema/jsonSchema.ts'

/** What stands in a form, and the command it was last sent as, if it was. Null: nothing. */
export type Innhold = { data: Json; kommandoId: string | null } | null

/** What the server has of it. */
export type Tjenerkladd = { data: Json; kommandoId: string | null; versjon: string; endret: string }

/** What lies in the browser: not on the server yet, written on top of its `versjon`. */
export type Enhetskladd = {
  data: Json
  kommandoId: string | null
  versjon: string | null
  endret: string
}

/**
 * What the server answers. `kommet`: the command that was asked about got through. `ferdig`: so did the
 * one that its own draft was sent as, which is no draft any more.
 */
export type Tjenersvar = { kladd: Tjenerkladd | null; kommet: boolean; ferdig: boolean }

/** What a form is opened with. */
export type Funnet = {
  innhold: Innhold
  /** What the server has, as far as is known. */
  hos: Innhold
  versjon: string | null
  /** When it was written last, where something was found. */
  endret: string | null
  /** What another window or machine wrote meanwhile. */
  annen: Tjenerkladd | null
  /** What was written here last has been sent and has come through. */
  kommet: boolean
}

const innholdI = ({ data, kommandoId }: Tjenerkladd | Enhetskladd): Innhold => ({
  data,
  kommandoId,
})

/** Whether two say the same, in whatever order their parts stand: the server sorts them. */
export function like(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [en, to] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  const iAlt = [...en].every(([navn, del]) => to.has(navn) && like(del, to.get(navn)))
  return en.size === to.size && Array.isArray(a) === Array.isArray(b) && iAlt
}

/**
 * What to open a form with, of what lies in this browser and what the server answered (undefined: it did
 * not). What was written here stands on the screen; what else there is, is kept beside it.
 */
export function flett(enhet: Enhetskladd | undefined, svar: Tjenersvar | undefined): Funnet {
  const her = svar?.kommet ? undefined : enhet
  const der = svar?.kladd ?? null
  const hos = der && innholdI(der)
  const versjon = svar ? (der?.versjon ?? null) : (her?.versjon ?? null)
  const kommet = !her && !der && svar !== undefined && (svar.kommet || svar.ferdig)
  const felles = { hos, versjon, kommet }
  if (!her || (der && like(her.data, der.data))) {
    return { ...felles, innhold: hos, endret: der?.endret ?? null, annen: null }
  }
  const annen = der && der.versjon !== her.versjon ? der : null
  return { ...felles, innhold: innholdI(her), endret: her.endret, annen }
}
