/** What the link to a form knew: which transition, what it starts with, and where one goes from it. */
export type Lenkedel = {
  om?: string
  omraade?: string
  side?: string
  tjeneste?: string
  fra?: 'evaluering'
}

const somTekst = (navn: 'om' | 'omraade' | 'side' | 'tjeneste', verdi: unknown): Lenkedel =>
  typeof verdi === 'string' && verdi !== '' ? { [navn]: verdi } : {}

/** Reads it off the address; what it does not know is left out. */
export const lesDel = ({
  om,
  omraade,
  side,
  tjeneste,
  fra,
}: Record<string, unknown>): Lenkedel => ({
  ...somTekst('om', om),
  ...somTekst('omraade', omraade),
  ...somTekst('side', side),
  ...somTekst('tjeneste', tjeneste),
  ...(fra === 'evaluering' && { fra }),
})
