/** What the link to a form knew: which transition, what it starts with, and where one goes from it. */
export type Lenkedel = { om?: string; omraade?: string; side?: string; fra?: 'evaluering' }

const somTekst = (navn: 'om' | 'omraade' | 'side', verdi: unknown): Lenkedel =>
  typeof verdi === 'string' && verdi !== '' ? { [navn]: verdi } : {}

/** Reads it off the address; what it does not know is left out. */
export const lesDel = ({ om, omraade, side, fra }: Record<string, unknown>): Lenkedel => ({
  ...somTekst('om', om),
  ...somTekst('omraade', omraade),
  ...somTekst('side', side),
  ...(fra === 'evaluering' && { fra }),
})
