import { router } from '../api/trpc.ts'
import { hent } from './hent.ts'
import { lenker } from './lenker.ts'
import { resultat } from './resultat.ts'
import { svar } from './svar.ts'

export const tilbakemeldingRouter = router({ lenker, hent, svar, resultat })
