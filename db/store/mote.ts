/**
 * Somebody who is asked to a meeting: staff or a guardian, by id. `plass` is their place among all who are
 * asked. When it is, is null while a time is looked for. `sekvens` rises with each change of what was
 * called in.
 */
export type MoteRad = {
  om: string
  slag: 'ansatt' | 'foresatt'
  hvem: string
  plass: number
  status: 'foreslatt' | 'innkalt' | 'avlyst' | 'holdt'
  sekvens: number
  dato: string | null
  fra: string | null
  til: string | null
  sted: string | null
}

/** A meeting that somebody is called in to, or was at. */
export type Motetid = MoteRad & { sakId: string; dato: string; fra: string; til: string }

export type MoteStore = {
  /** What somebody is called in to from a day on. */
  innkalt(
    slag: MoteRad['slag'],
    hvem: string,
    fra: string,
  ): Promise<(MoteRad & { sakId: string })[]>
  /** What a meeting is to one of those who are asked. */
  finn(om: string, slag: MoteRad['slag'], hvem: string): Promise<MoteRad | undefined>
  /** What this person is called in to, or was, from one day to another, both with; the earliest first. */
  forPerson(person: string, fra: string, til: string): Promise<Motetid[]>
}
