import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { nyId } from '../../server/id.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import type { Svar } from '../../server/sak/outcome.ts'
import { LAGETS } from './kommune.ts'
import type { Laerer } from './laerer.ts'
import { motet } from './laerer.ts'
import { enAv } from './maal.ts'
import { evaluert, viderefort } from './milepaeler.ts'
import { evalueringsmote } from './moter.ts'
import type { Skritt } from './skritt.ts'
import { lengreTekst } from './tekst.ts'

type Besvart = { svar: Svar } | { feil: unknown }
/** A case with a plan in force, and the evaluation that people are called in to. */
type Motesak = { sakId: string; versjon: number; rader: string[]; mote: Svar }

/**
 * The evaluation meetings of these cases, completed as the page does it: the evaluation, another period,
 * that it was held, and the next one, in one call. The case then stands where it stood.
 */
export async function lagMoter(laerer: Laerer, saker: readonly string[]) {
  const idag = datoI(systemklokke())
  const motesaker = await Promise.all(
    saker.map(async (sakId): Promise<Motesak> => {
      const hentet = await laerer.hent(sakId)
      const rader = hentet.plan.gjeldende.rader.map(({ id }) => id)
      return { sakId, versjon: hentet.versjon, rader, mote: { sakId, ...motet(hentet) } }
    }),
  )
  return async (nr: number): Promise<void> => {
    const sak = enAv(motesaker, nr)
    const her = { nr, i: 0, idag, rader: sak.rader, varsel: false, venter: undefined }
    const neste = evalueringsmote(LAGETS, idag)
    const { hvem, form } = neste.data as DataFor<'mote.foreslatt'>
    const holdt: Skritt = {
      type: 'mote.holdt',
      ...(sak.mote.om !== undefined && { om: sak.mote.om }),
      data: { tilstede: hvem, form, referat: lengreTekst(nr) },
    }
    const hendelser = [evaluert(her), viderefort(her), holdt, neste].map((hendelse) => ({
      hendelse,
      kommandoId: nyId(),
      ...(hendelse === holdt && { forventetVersjon: sak.mote.versjon }),
    }))
    const { sakId, versjon: forventetVersjon } = sak
    const besvart = (await laerer.kall('sak.sendSamlet', {
      sakId,
      forventetVersjon,
      hendelser,
    })) as Besvart[]
    const [, fortsatt, , kaltInn] = besvart.map((en) => {
      if ('feil' in en) throw new Error(`refused: ${JSON.stringify(en.feil)}`)
      return en.svar
    })
    if (!fortsatt || !kaltInn) throw new Error('an answer is missing')
    sak.versjon = fortsatt.versjon
    sak.mote = kaltInn
  }
}
