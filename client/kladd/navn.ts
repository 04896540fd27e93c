type Sted = { om?: string | undefined; omraade?: string | undefined; side?: string | undefined }

/** The names of drafts: what they are about and which form, ids and types only. */
export const kladdnavn = {
  hendelse: (sakId: string, type: string, { om, omraade, side }: Sted = {}) =>
    ['sak', sakId, type, om, omraade, side].filter((en) => en !== undefined).join('/'),
  samtale: (sakId: string, trinn: number) => `sak/${sakId}/samtale/${trinn}`,
  nySak: (barnId: string) => `barn/${barnId}/sak.opprettet`,
  avvisning: (forslagId: string) => `forslag/${forslagId}/avvist`,
}
