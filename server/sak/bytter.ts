import { muligeBytter } from '../../machines/forlop/bytte.ts'
import { maalI } from '../api/maal.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { tilLesing } from '../tilgang/sak.ts'
import { Saken } from './inndata.ts'
import { somAktor } from './kommando.ts'
import { visBytte } from './visning/bytte.ts'

/** What would be otherwise for the case under each later version of its routine that is in force. */
export const bytter = innlogget.input(Saken).query(async ({ ctx, input: { sakId } }) => {
  const { store, person, klokke, spraak, orkestrator } = ctx
  const { lagret } = await tilLesing({ store, hvem: person, sakId }, 'sak', klokke())
  const { stand } = await orkestrator.klar(sakId, lagret.nr)
  const aktor = somAktor(person, lagret.sak.enhetId)
  return muligeBytter(stand, aktor, datoI(klokke())).map((en) =>
    visBytte(maalI(spraak, stand.rutine.arena), stand, en),
  )
})
