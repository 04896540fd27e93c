import { z } from 'zod'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { Folkefil } from './inndata.ts'
import { oppdragFor } from './oppdrag.ts'
import { begrunn } from './ord/begrunn.ts'
import { endringene, skrivBolk } from './skriv.ts'
import { vurder } from './vurder/alle.ts'

/** As many as a refusal names: the preview has all. */
const MEST_FEIL = 50

/**
 * Writes the first of what a file would change, in one transaction, and answers how much is left: sent again,
 * it goes on from there. `uten`: without the lines that are wrong.
 * @throws {StafettFeil} UGYLDIG_DATA where a line is wrong; nothing is written then
 */
export const importer = innlogget
  .input(z.strictObject({ ...Folkefil.shape, uten: z.boolean() }))
  .mutation(async ({ ctx, input: { uten, ...fil } }) => {
    const { store, person, spraak, klokke } = ctx
    const dommer = await vurder(fil, oppdragFor(ctx, person))
    const felt = dommer.flatMap(({ vurdert: { nr, feil } }) =>
      feil.map((en) => ({ sti: `linje.${nr ?? ''}.${en.felt}`, grunn: begrunn(en, spraak) })),
    )
    if (felt.length > 0 && !uten)
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt: felt.slice(0, MEST_FEIL) })
    const endringer = endringene(dommer)
    const svar = await skrivBolk(store, endringer, klokke)
    // A relay changed hands this moment: looked over again, the lines say whose.
    if (svar.outcome === 'holder') {
      const grunn = begrunn({ grunn: 'holderStafett' }, spraak)
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt: [{ sti: 'linje', grunn }] })
    }
    const hva = `folk.import ${fil.slag}`
    store.lesing.logg([{ personId: person.id, sakId: null, barnId: null, hva, tid: klokke() }])
    return { skrevet: svar.antall, igjen: endringer.length - svar.antall }
  })
