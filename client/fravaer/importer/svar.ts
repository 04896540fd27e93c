import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'

type Svar = inferRouterOutputs<AppRouter>['fravaer']

/** What the server says of a file: each line, and how many of each kind. */
export type Forhaandsvisning = Svar['forhaandsvis']
export type Linje = Forhaandsvisning['linjer'][number]
export type Linjefeil = Extract<Linje, { status: 'feil' }>['feil'][number]
export type Rad = Exclude<Linje, { status: 'feil' }>['rad']
/** What an import did. */
export type Regnskap = Svar['importer']

export const TOMT: Regnskap = { nye: 0, endrede: 0, uendrede: 0, varsler: [], forslag: [] }

/** What two parts of an import did together; a case that both touched is named once. */
export const summer = (a: Regnskap, b: Regnskap): Regnskap => ({
  nye: a.nye + b.nye,
  endrede: a.endrede + b.endrede,
  uendrede: a.uendrede + b.uendrede,
  varsler: [...new Map([...a.varsler, ...b.varsler].map((en) => [en.sakId, en])).values()],
  forslag: [...a.forslag, ...b.forslag],
})

/** The rows that would change something; the others are left where they are. */
export const nyeRader = (linjer: readonly Linje[]): Rad[] =>
  linjer.flatMap((linje) => (linje.status === 'ny' || linje.status === 'endret' ? [linje.rad] : []))
