/** What the link to a form knew: which transition, what it starts with, and where one goes from it. */
export type Lenkedel = {
  om?: string
  omraade?: string
  side?: string
  tjeneste?: string
  rad?: string
  gjoremaal?: string
  plikt?: string
  /** The page that one wrote on, and comes back to: that of the evaluation, or a meeting by its id. */
  fra?: string
}

const somTekst = (navn: keyof Lenkedel, verdi: unknown): Lenkedel =>
  typeof verdi === 'string' && verdi !== '' ? { [navn]: verdi } : {}

/** Reads it off the address; what it does not know is left out. */
export const lesDel = ({
  om,
  omraade,
  side,
  tjeneste,
  rad,
  gjoremaal,
  plikt,
  fra,
}: Record<string, unknown>): Lenkedel => ({
  ...somTekst('om', om),
  ...somTekst('omraade', omraade),
  ...somTekst('side', side),
  ...somTekst('tjeneste', tjeneste),
  ...somTekst('rad', rad),
  ...somTekst('gjoremaal', gjoremaal),
  ...somTekst('plikt', plikt),
  ...somTekst('fra', fra),
})
