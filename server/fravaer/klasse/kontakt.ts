import { z } from 'zod'
import { erIkkeMeldt } from '../../../machines/fravaer/dagen.ts'
import { linje } from '../../../machines/sak/skjema/felles.ts'
import type { RequestContext } from '../../api/context.ts'
import { StafettFeil } from '../../api/feil.ts'
import { grunnTekst } from '../../api/grunner.ts'
import { innlogget } from '../../api/trpc.ts'
import { datoI } from '../../klokke.ts'
import { navnFor } from '../../sak/visning/folk.ts'
import { dagI } from '../dag.ts'
import type { FulgtBarn } from './finnBarn.ts'
import { finnBarn } from './finnBarn.ts'
import { visKontakt } from './kontakten.ts'
import { naaI } from './naa.ts'

const MEST_NOTAT = 500

const Om = z.strictObject({ barnId: z.string().min(1).max(100), dag: z.iso.date() })

/**
 * Somebody got hold of the home of a child that was away without notice (R342–343, R606–608). Answers
 * the contact that stands: where another was first, theirs. The same again changes nothing; a note may
 * come later.
 * @throws {StafettFeil} FINNES_IKKE where the child is out of reach; UGYLDIG_DATA where it was not away
 *   without notice on that day, or the day has not come
 */
export const kontakt = innlogget
  .input(Om.extend({ notat: linje(MEST_NOTAT).optional() }))
  .mutation(async ({ ctx, input: { barnId, dag, notat } }) => {
    const { store, person, klokke } = ctx
    await sjekkDagen(ctx, await finnBarn(ctx, barnId, datoI(klokke())), dag)
    const registrert = klokke()
    const staar = await store.klasser.kontakt({
      barnId,
      dag,
      personId: person.id,
      registrert,
      ...(notat !== undefined && { notat: notat.trim() }),
    })
    return visKontakt(staar, await navnFor(store, [staar.personId]), person.id)
  })

/**
 * Takes back a contact of one's own. That there is none left is no error.
 * @throws {StafettFeil} FINNES_IKKE where the child is out of reach
 */
export const angreKontakt = innlogget.input(Om).mutation(async ({ ctx, input }) => {
  await finnBarn(ctx, input.barnId, datoI(ctx.klokke()))
  const angret = await ctx.store.klasser.angreKontakt({ ...input, personId: ctx.person.id })
  return { angret }
})

type Leser = Pick<RequestContext, 'store' | 'klokke' | 'spraak'>

async function sjekkDagen(
  { store, klokke, spraak }: Leser,
  { barn, klasse }: FulgtBarn,
  dag: string,
): Promise<void> {
  const nei = (grunn: 'utenfor' | 'ikkeUtenBeskjed') =>
    new StafettFeil({
      kode: 'UGYLDIG_DATA',
      felt: [{ sti: 'dag', grunn: grunnTekst(grunn, spraak) }],
    })
  const idag = datoI(klokke())
  if (dag > idag) throw nei('utenfor')
  const dager = await store.fravaer.forBarn({ barnId: barn.id, arena: klasse.enhet.arena })
  const denne = dager.find(({ dato }) => dato === dag)
  if (!denne || !erIkkeMeldt(dagI(denne), naaI(klasse, idag))) throw nei('ikkeUtenBeskjed')
}
