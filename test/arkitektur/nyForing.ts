/** One place that changes: what stands before, and what is written after it. */
export type Tillegg = { fil: string; etter: string; ny: string }

/** A plain recording of home visits, as `docs/utvide.md` works it through. */
export const HJEMMEBESOK: readonly Tillegg[] = [
  {
    fil: 'machines/sak/hendelser/arbeid.ts',
    etter: 'export const arbeidshendelser = {\n',
    ny: `  'hjemmebesok.gjort': {
    ...foering,
    skjema: () =>
      z.strictObject({ hvem: z.enum(['kontaktlaerer', 'andre']), oppsummering: tekst() }),
  },
`,
  },
  {
    fil: 'machines/sak/regioner/arbeid.ts',
    etter:
      'export const foeringer = (setup: SakSetup) =>\n  setup.createStateConfig({\n    on: {\n',
    ny: `      'hjemmebesok.gjort': { guard: iAktiv() },
`,
  },
  {
    fil: 'server/tekster/nb/arbeid.ts',
    etter: 'export const arbeid = {\n',
    ny: `  'hjemmebesok.gjort': {
    tittel: 'Skriv om et hjemmebesøk',
    beskrivelse: 'Skriv hvem som var hjemme hos familien, og hva dere snakket om.',
    setning: '{hvem} skrev om et hjemmebesøk.',
    felt: { hvem: 'Hvem var der?', oppsummering: 'Hva snakket dere om?' },
    valg: { hvem: { kontaktlaerer: 'kontaktlæreren', andre: 'andre' } },
  },
`,
  },
  {
    fil: 'server/tekster/nn/arbeid.ts',
    etter: 'export const arbeid: typeof nb = {\n',
    ny: `  'hjemmebesok.gjort': {
    tittel: 'Skriv om eit heimebesøk',
    beskrivelse: 'Skriv kven som var heime hos familien, og kva de snakka om.',
    setning: '{hvem} skreiv om eit heimebesøk.',
    felt: { hvem: 'Kven var der?', oppsummering: 'Kva snakka de om?' },
    valg: { hvem: { kontaktlaerer: 'kontaktlæraren', andre: 'andre' } },
  },
`,
  },
  {
    fil: 'server/tekster/en/arbeid.ts',
    etter: 'export const arbeid: typeof nb = {\n',
    ny: `  'hjemmebesok.gjort': {
    tittel: 'Write about a home visit',
    beskrivelse: 'Write who visited the family at home, and what was talked about.',
    setning: '{hvem} wrote about a home visit.',
    felt: { hvem: 'Who was there?', oppsummering: 'What did you talk about?' },
    valg: { hvem: { kontaktlaerer: 'the class teacher', andre: 'others' } },
  },
`,
  },
]
