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

export const like = (a: Json | undefined, b: Json | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/**
 * What to open a form with, of what lies in this browser and what the server answered (undefined: it did
 * not). What was written here stands on the screen; what else there is, is kept beside it.
 */
export function flett(
  enhet: Enhetskladd | undefined,
  svar: { kladd: Tjenerkladd | null; kommet: boolean } | undefined,
): Funnet {
  const sendt = svar?.kommet ?? false
  const her = sendt ? undefined : enhet
  const der = svar?.kladd ?? null
  const hos = der && innholdI(der)
  const versjon = svar ? (der?.versjon ?? null) : (her?.versjon ?? null)
  const felles = { hos, versjon, kommet: sendt && !der }
  if (!her || (der && like(her.data, der.data))) {
    return { ...felles, innhold: hos, endret: der?.endret ?? null, annen: null }
  }
  const annen = der && der.versjon !== her.versjon ? der : null
  return { ...felles, innhold: innholdI(her), endret: her.endret, annen }
}
