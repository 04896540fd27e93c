import { router } from '../api/trpc.ts'
import { avklarForslag } from './avklarForslag.ts'
import { avvisForslag } from './avvisForslag.ts'
import { forhaandsvis } from './forhaandsvis.ts'
import { forslag } from './forslag.ts'
import { importer } from './importer.ts'
import { klasseRouter } from './klasse/router.ts'
import { ventendeForslag } from './ventendeForslag.ts'

export const fravaerRouter = router({
  forhaandsvis,
  importer,
  forslag,
  ventendeForslag,
  avvisForslag,
  avklarForslag,
  klasse: klasseRouter,
})
