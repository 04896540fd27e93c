import { levendeRader } from '../../../machines/sak/plan/rad.ts'
import { datoI, systemklokke } from '../../../server/klokke.ts'
import { aapnet, dagFor, historie, klokken, skrittAv } from '../historie.ts'
import { bosett, nummerert } from '../kommune.ts'
import { maal } from '../maal.ts'
import type { Skritt } from '../skritt.ts'
import type { Gammel } from './gammel.ts'

const SAMTIDIGE = 64

export type Fyltsak = { sakId: string; nr: number }

/** The step as version 0.1 knew it: it did not ask whose words the child's were. */
const somDengang = ({ type, data }: Skritt): { type: string; data: unknown } => {
  const { ord: _o, sett: _s, ...kjent } = { ord: null, sett: null, ...data }
  return { type, data: JSON.parse(JSON.stringify(kjent)) as unknown }
}

/** The same stories as any other filling, told through version 0.1's own orchestrator. */
export async function fyllGammel(gammel: Gammel, antall: number): Promise<Fyltsak[]> {
  const idag = datoI(systemklokke())
  const saker: Fyltsak[] = []
  await bosett(
    gammel.store,
    nummerert(antall, (nr) => nr),
  )

  await maal(antall, SAMTIDIGE, async (nr) => {
    const sakId = await gammel.opprett(nr, klokken(aapnet(idag), 0))
    const sak = { sakId, nr }
    for (let i = 0; ; i++) {
      const { plan, fravaer } = await gammel.kontekst(sakId)
      const her = {
        rader: plan.gjeldende ? levendeRader(plan.gjeldende).map(({ id }) => id) : [],
        varsel: fravaer.varsel !== null,
        venter: undefined,
      }
      const dag = dagFor(i, idag)
      const skritt = skrittAv(historie(nr, true), { nr, i, idag: dag, ...her })
      if (!skritt) break
      await gammel.send(sak, somDengang(skritt), klokken(dag, i + 1))
    }
    saker[nr] = sak
  })
  await gammel.ropUt()
  return saker
}
