import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'

type Svar = inferRouterOutputs<AppRouter>['folk']

/** What the server says of a file: each line, and how many changes it would make. */
export type Forhaandsvisning = Svar['forhaandsvis']
export type Linje = Forhaandsvisning['linjer'][number]
/** A kind of file: what it is called, what is there already, and the columns it has. */
export type Slagvalg = Svar['oversikt']['slag'][number]
export type Slag = Slagvalg['slag']
export type Skrevet = Svar['importer']
/** A file as it is sent. */
export type Fil = inferRouterInputs<AppRouter>['folk']['forhaandsvis']
