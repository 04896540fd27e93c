import type { Forslagssvar, Person } from '../../db/store.ts'
import { svarPaa } from '../../machines/fravaer/sporsmaal.ts'
import type { RequestContext } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { datoI } from '../klokke.ts'
import { kan } from '../tilgang/kan.ts'
import type { Grunnlag } from './grunnlag.ts'
import { finnGrunnlag } from './grunnlag.ts'

type Av = Pick<RequestContext, 'store' | 'orkestrator' | 'klokke'> & { person: Person }
type Svar = Pick<Forslagssvar, 'begrunnelse'> & { status: 'avvist' | 'avklart' }

/**
 * Answers a proposal by something else than a case. The same answer again is no error: that it was
 * taken may not have arrived. `gaarAn`: whether what asks may be answered so.
 * @throws {StafettFeil} FINNES_IKKE when it is out of reach, or answered otherwise by now
 */
export async function svarUtenSak(
  { store, orkestrator, person, klokke }: Av,
  id: string,
  svar: Svar,
  gaarAn: (grunnlag: Grunnlag) => void = () => {},
): Promise<{ id: string }> {
  const forslag = await store.forslag.finn(id)
  const barn = forslag && (await store.barn.finn(forslag.barnId))
  if (!barn || !kan(person, { gjor: 'opprettSak', barn })) {
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
  const avgjort = klokke()
  const grunnlag = await finnGrunnlag({ store, orkestrator, idag: datoI(avgjort) }, forslag)
  if (!forslag.svar) gaarAn(grunnlag)
  const { rutine, dager, svart, sporsmaal } = grunnlag
  const tatt = await store.forslag.besvar(id, {
    ...svar,
    avgjortAv: person.id,
    avgjort,
    svart: svarPaa(rutine, { dager, svart }, sporsmaal.trinn),
  })
  const besvart = tatt ? null : (await store.forslag.finn(id))?.svar
  if (besvart && !erSamme(besvart, { ...svar, avgjortAv: person.id })) {
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
  return { id }
}

const erSamme = (ett: Forslagssvar, annet: Svar & Pick<Forslagssvar, 'avgjortAv'>): boolean =>
  ett.status === annet.status &&
  ett.avgjortAv === annet.avgjortAv &&
  ett.begrunnelse === annet.begrunnelse
