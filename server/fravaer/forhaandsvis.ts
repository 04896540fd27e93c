import { z } from 'zod'
import { TEKSTFILER } from '../../machines/tegnsett/grenser.ts'
import type { Spraak } from '../api/spraak.ts'
import { innlogget } from '../api/trpc.ts'
import { advar, bemerk, utelater } from './advarsler.ts'
import { begrunn } from './grunner.ts'
import { BOLK } from './importer.ts'
import { importomfang } from './omfang.ts'
import { lagOppdrag } from './oppdrag.ts'
import { navngi } from './regnskap.ts'
import { stykker } from './stykker.ts'
import type { Vurdert } from './vurder.ts'
import { vurder } from './vurder.ts'

/**
 * Says line by line what importing a file would do. Writes nothing; a mutation only because a
 * whole file does not fit in an address. `merknad` is about the file as a whole; `bolk`: rows that the
 * import takes at a time.
 */
export const forhaandsvis = innlogget
  .input(z.strictObject({ innhold: z.string().max(TEKSTFILER.liste) }))
  .mutation(async ({ ctx, input }) => {
    const oppdrag = await lagOppdrag(ctx, importomfang(ctx.person))
    const { vurdert, ukjente } = await vurder(oppdrag, input.innhold)
    const barna = new Set(vurdert.flatMap(({ barn }) => barn?.id ?? []))
    const vist = [...barna].map((barnId) => ({ barnId, sakId: null }))
    ctx.spor.vist(ctx.person, 'forhaandsvisning', vist)
    const antall = { ny: 0, endret: 0, uendret: 0, feil: 0 }
    for (const { status } of vurdert) antall[status] += 1
    const linjer: ReturnType<typeof vis>[] = []
    for await (const stykke of stykker(vurdert)) {
      linjer.push(...stykke.map((linje) => vis(linje, ctx.spraak)))
    }
    const merknad = ukjente && utelater(ukjente, ctx.spraak)
    return { linjer, antall, merknad, bolk: BOLK }
  })

function vis(linje: Vurdert, spraak: Spraak) {
  if (linje.status !== 'feil') {
    const { nr, status, barn, rad, foer, fri, merknader } = linje
    return {
      nr,
      status,
      barn: navngi(barn),
      rad,
      foer,
      advarsel: fri && advar(fri, spraak),
      merknader: merknader.map((en) => bemerk(en, spraak)),
    }
  }
  const feil = linje.feil.map(({ felt, verdi, ...hva }) => ({
    felt,
    grunn: begrunn(hva, spraak),
    verdi,
  }))
  return { ...linje, barn: linje.barn && navngi(linje.barn), feil }
}
