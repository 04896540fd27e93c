import { z } from 'zod'
import { FravaerAarsak, FravaerArt } from '../../machines/rutine/fravaer.ts'
import { borte } from '../../machines/sak/skjema/fravaersdag.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { erSynlig } from '../tilgang/sak.ts'
import { begrunn } from './grunner.ts'
import { importomfang } from './omfang.ts'
import { lagOppdrag } from './oppdrag.ts'
import { plasser } from './plasser.ts'
import { skrivFravaer } from './skriv.ts'

/** Rows in one call: few enough that a progress bar moves and nobody else waits. */
export const BOLK = 200

const Rad = z.strictObject({
  barnId: z.string().min(1).max(100),
  dato: z.iso.date(),
  art: FravaerArt,
  aarsak: FravaerAarsak,
  ...borte,
})

/**
 * Writes a part of a file, all of it or nothing where a row is wrong. `importId` is the same for
 * every part. The same part again changes nothing.
 */
export const importer = innlogget
  .input(z.strictObject({ importId: z.uuid(), rader: z.array(Rad).min(1).max(BOLK) }))
  .mutation(async ({ ctx, input: { importId, rader } }) => {
    const oppdrag = await lagOppdrag(ctx, importomfang(ctx.person))
    const { feil, barna } = await plasser(oppdrag, rader)
    if (feil.length > 0) {
      const felt = feil.map(({ nr, felt, grunn }) => ({
        sti: `rader.${nr}.${felt === 'barn' ? 'barnId' : felt}`,
        grunn: begrunn({ grunn }, ctx.spraak),
      }))
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt })
    }
    // The events have the system as their sender; this line tells who brought the file.
    const hva = `fravaer.import ${importId}`
    ctx.store.lesing.logg([
      { personId: ctx.person.id, sakId: null, barnId: null, hva, tid: ctx.klokke() },
    ])
    const { varsler, ...regnskap } = await skrivFravaer(oppdrag, importId, barna)
    // A child who has moved may have a case where the importer sees none: its holder hears of it.
    const synlige = await Promise.all(
      varsler.map(({ sakId }) => erSynlig({ store: ctx.store, hvem: ctx.person, sakId })),
    )
    return { ...regnskap, varsler: varsler.filter((_, i) => synlige[i]) }
  })
