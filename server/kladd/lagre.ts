import { z } from 'zod'
import { canonical } from '../../db/canonical.ts'
import { StafettFeil } from '../api/feil.ts'
import { grunnTekst } from '../api/grunner.ts'
import { kanLagres } from '../api/lagrbar.ts'
import { innlogget } from '../api/trpc.ts'
import { nyId } from '../id.ts'
import { maaHaKladd } from '../tilgang/kladd.ts'
import { DYPEST, LENGST, MEST } from './grenser.ts'
import { somSvar } from './hent.ts'
import { gjelder, hvilken, krevEgen } from './inndata.ts'

const Kladdlagring = z.strictObject({
  ...hvilken,
  data: z.unknown().refine((data) => data !== undefined && kanLagres(data, DYPEST)),
  /** The version that the sender has seen; null where there was none. */
  sett: z.uuid().nullable(),
  kommandoId: z.uuid().nullable(),
})

/**
 * Stores what I have begun. Where another window of mine has stored something else since, that is answered
 * and nothing is written.
 * @throws {StafettFeil} FINNES_IKKE about what is out of sight, UGYLDIG_DATA where it is too much
 */
export const lagre = innlogget.input(Kladdlagring).mutation(async ({ ctx, input }) => {
  const { store, person, klokke, spraak } = ctx
  krevEgen(person, input)
  const { navn, sett, kommandoId } = input
  const data = canonical(input.data)
  const forMye = (sti: string, grunn: 'forLang' | 'forMange', n: number) =>
    new StafettFeil({ kode: 'UGYLDIG_DATA', felt: [{ sti, grunn: grunnTekst(grunn, spraak, n) }] })
  if (data.length > LENGST) throw forMye('data', 'forLang', LENGST)
  if (!(await maaHaKladd({ store, hvem: person, om: gjelder(navn) }))) {
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
  const kladd = { personId: person.id, navn, data, kommandoId, versjon: nyId(), endret: klokke() }
  const svar = await store.kladd.lagre(kladd, sett, MEST)
  switch (svar.outcome) {
    case 'lagret':
      return { outcome: 'lagret' as const, versjon: kladd.versjon }
    case 'nyere':
      return { outcome: 'nyere' as const, kladd: somSvar(svar.kladd) }
    case 'fullt':
      throw forMye('', 'forMange', MEST)
  }
})
