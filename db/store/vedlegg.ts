/** A picture of a case, as it is shown. `id` is the SHA-256 of `bytes`, in hexadecimal. */
export type Vedlegg = {
  sakId: string
  id: string
  bredde: number
  hoyde: number
  lastetOppAv: string
  lastetOpp: string
  bytes: Buffer
}

/** Pictures, beside the events that name them. A commit that names one which is not there is refused. */
export type VedleggStore = {
  /** The same picture twice is one. `fullt`: the person has brought `mest` that are not sent. */
  lagre(vedlegg: Vedlegg, mest: number): Promise<'lagret' | 'fullt'>
  finn(sakId: string, id: string): Promise<Vedlegg | undefined>
  /** Deletes what no event names and was brought before `foer`: at most `antall`. Answers how many. */
  rydd(foer: string, antall: number): Promise<number>
}
