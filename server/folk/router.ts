import { router } from '../api/trpc.ts'
import { enhet, lagreEnhet } from './enhet.ts'
import { forhaandsvis } from './forhaandsvis.ts'
import { importer } from './importer.ts'
import { oversikt } from './oversikt.ts'

export const folkRouter = router({ oversikt, forhaandsvis, importer, enhet, lagreEnhet })
