const NAVN = [
  'om',
  'omraade',
  'side',
  'tjeneste',
  'rad',
  'gjoremaal',
  'plikt',
  // The page that one wrote on, and comes back to: that of the evaluation, or a meeting by its id.
  'fra',
] as const

/** What the link to a form knew: which transition, what it starts with, and where one goes from it. */
export type Lenkedel = { [N in (typeof NAVN)[number]]?: string }

/** Reads it off the address; what it does not know is left out. */
export const lesDel = (sok: Record<string, unknown>): Lenkedel =>
  Object.fromEntries(
    NAVN.flatMap((navn) => (sok[navn] && `${sok[navn]}` === sok[navn] ? [[navn, sok[navn]]] : [])),
  )
