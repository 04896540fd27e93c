import type { Versjonert } from '../../machines/sak/konvolutt.ts'

/** As it was recorded; `tilstand` is null for what version 0.1 recorded. */
export type LagretHendelse = Versjonert & { nr: number; tilstand: string | null }

/** What an event belongs to: one of the case's processes; absent: the case itself. */
type Om = { om: string | undefined }

/** The events of a case, read no further than is asked for: a case may hold very many. */
export type Hendelsesleser = {
  /** The case that an event happened in, as a process is known by the one that began it. */
  finnSakId(hendelseId: string): Promise<string | undefined>
  /** In order, from number `fra` through `til`, where given. All of them only for folding anew. */
  hendelser(sakId: string, fra?: number, til?: number): Promise<LagretHendelse[]>
  /**
   * The last ones before number `foer`, newest first: at most `antall`, and no more than `tegn`
   * characters of data, but one where there is any.
   */
  sisteHendelser(
    sakId: string,
    side: { foer: number; antall: number; tegn: number },
  ): Promise<LagretHendelse[]>
  /** The last ones after number `etter`, but those of one actor, newest first, at most `antall`. */
  sisteOm(
    sakId: string,
    sok: Om & { etter: number; unntatt: string; antall: number },
  ): Promise<LagretHendelse[]>
  /** The last one of a type before number `foer`. */
  sisteAv(sakId: string, type: string, foer: number): Promise<LagretHendelse | undefined>
  /** The states that these numbers led to, where they were recorded. */
  tilstander(sakId: string, numre: readonly number[]): Promise<Map<number, string>>
  /**
   * What each led to and the day it happened, in order, from number `fra` through `til`; nothing of
   * what was written.
   */
  ledetTil(
    sakId: string,
    fra: number,
    til: number,
  ): Promise<Pick<LagretHendelse, 'nr' | 'skjedde' | 'tilstand'>[]>
}
