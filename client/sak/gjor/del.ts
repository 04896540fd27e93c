/** What the link to a form knew: which transition, what it starts with, and where one goes from it. */
export type Lenkedel = {
  om?: string
  omraade?: string
  side?: string
  tjeneste?: string
  rad?: string
  fra?: 'evaluering'
}

type Tekstdel = Exclude<keyof Lenkedel, 'fra'>

const somTekst = (navn: Tekstdel, verdi: unknown): Lenkedel =>
  typeof verdi === 'string' && verdi !== '' ? { [navn]: verdi } : {}

/** Reads it off the address; what it does not know is left out. */
export const lesDel = ({
  om,
  omraade,
  side,
  tjeneste,
  rad,
  fra,
}: Record<string, unknown>): Lenkedel => ({
  ...somTekst('om', om),
  ...somTekst('omraade', omraade),
  ...somTekst('side', side),
  ...somTekst('tjeneste', tjeneste),
  ...somTekst('rad', rad),
  ...(fra === 'evaluering' && { fra }),
})
