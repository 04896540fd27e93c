/** The class in the address; without one, the first that the person has. */
export type Klassevalg = { enhet?: string; gruppe?: string }

export const lesKlassevalg = ({ enhet, gruppe }: Record<string, unknown>): Klassevalg => ({
  ...(typeof enhet === 'string' && { enhet }),
  // A class called 10 comes as a number.
  ...((typeof gruppe === 'string' || typeof gruppe === 'number') && { gruppe: String(gruppe) }),
})
