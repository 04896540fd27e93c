type Sted = Partial<Record<'om' | 'omraade' | 'side' | 'tjeneste' | 'rad', string | undefined>>

const familien = (sakId: string) => `sak/${sakId}/foresatt`

/** The names of drafts: what they are about and which form, ids and types only. */
export const kladdnavn = {
  hendelse: (sakId: string, type: string, { om, omraade, side, tjeneste, rad }: Sted = {}) =>
    ['sak', sakId, type, om, omraade, side, tjeneste, rad]
      .filter((en) => en !== undefined)
      .join('/'),
  samtale: (sakId: string, trinn: number) => `sak/${sakId}/samtale/${trinn}`,
  /** `id`: of the guardian, or `ny`. */
  foresatt: (sakId: string, id: string) => `${familien(sakId)}/${id}`,
  familien,
  nySak: (barnId: string) => `barn/${barnId}/sak.opprettet`,
  hjemkontakt: (barnId: string, dag: string) => `barn/${barnId}/hjemkontakt/${dag}`,
  inntak: (barnId: string) => `barn/${barnId}/sak.tattInn`,
  avvisning: (forslagId: string) => `forslag/${forslagId}/avvist`,
  avklaring: (forslagId: string) => `forslag/${forslagId}/avklart`,
}
