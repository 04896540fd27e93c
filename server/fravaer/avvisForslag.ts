import { z } from 'zod'
import type { Forslagssvar } from '../../db/store.ts'
import { svarPaa } from '../../machines/fravaer/sporsmaal.ts'
import { tekst } from '../../machines/sak/skjema/felles.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { kan } from '../tilgang/kan.ts'
import { finnGrunnlag } from './grunnlag.ts'

/**
 * Says no to a proposed case, with a reason. The same no again is no error: its answer may not
 * have arrived.
 * @throws {StafettFeil} FINNES_IKKE when it is out of reach, or answered otherwise by now
 */
export const avvisForslag = innlogget
  .input(z.strictObject({ id: z.string().min(1).max(100), begrunnelse: tekst(2000) }))
  .mutation(async ({ ctx, input: { id, begrunnelse } }) => {
    const { store, orkestrator, person, klokke } = ctx
    const forslag = await store.forslag.finn(id)
    const barn = forslag && (await store.barn.finn(forslag.barnId))
    if (!barn || !kan(person, { gjor: 'opprettSak', barn })) {
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    }
    const avgjort = klokke()
    const { rutine, dager, svart, sporsmaal } = await finnGrunnlag(
      { store, orkestrator, idag: datoI(avgjort) },
      forslag,
    )
    const avvist = await store.forslag.besvar(id, {
      status: 'avvist',
      avgjortAv: person.id,
      avgjort,
      begrunnelse,
      svart: svarPaa(rutine, { dager, svart }, sporsmaal.trinn),
    })
    const besvart = avvist ? null : (await store.forslag.finn(id))?.svar
    if (besvart && !erSamme(besvart, { avgjortAv: person.id, begrunnelse })) {
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    }
    return { id }
  })

const erSamme = (
  svar: Forslagssvar,
  nei: Pick<Forslagssvar, 'avgjortAv' | 'begrunnelse'>,
): boolean =>
  svar.status === 'avvist' &&
  svar.avgjortAv === nei.avgjortAv &&
  svar.begrunnelse === nei.begrunnelse
