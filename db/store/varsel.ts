import type { NyttBrev } from './post.ts'

/** That a person is reminded of one thing: before its date, or when that has come. */
export type Paaminnet = {
  sakId: string
  om: string
  slag: string
  frist: string
  naar: 'foer' | 'dagen'
}

/** What a letter tells of: how much waits, and how much of it is overdue. */
export type Brevtall = { oppgaver: number; forfalt: number }

export type VarselStore = {
  /** The hour that a person has chosen: null for never, undefined where they have chosen nothing. */
  time(personId: string): Promise<number | null | undefined>
  settTime(personId: string, time: number | null): Promise<void>
  /**
   * Persons with an address for mail whose hour has come, and for whom nobody has looked on the day.
   * `ellers` is the hour of those who have chosen nothing.
   */
  venter(naa: { dato: string; time: number; ellers: number }, antall: number): Promise<string[]>
  /**
   * Notes that it was looked on the day what the person shall do. Of what they have not been reminded of
   * before, a letter is put in the post, all or nothing. Answers whether one was.
   */
  legg(
    hvem: { personId: string; dato: string },
    paaminnet: readonly Paaminnet[],
    brev: NyttBrev & Brevtall,
  ): Promise<boolean>
  tall(brev: string): Promise<Brevtall | undefined>
}
