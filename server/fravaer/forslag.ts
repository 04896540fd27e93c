import type { Forslag } from '../../db/store.ts'
import { kanAvklares } from '../../machines/fravaer/sporsmaal.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import type { Spraak } from '../api/spraak.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { virkekrets } from '../tilgang/synlighet.ts'
import { finnGrunnlag } from './grunnlag.ts'
import type { Oppdrag } from './oppdrag.ts'
import { svarfrist } from './svarfrist.ts'
import { visSporsmaal } from './visSporsmaal.ts'

/** Open proposals to open a case, about children for whom I may; oldest first. */
export const forslag = innlogget.query(async ({ ctx }) => {
  const { store, orkestrator, person, klokke, spraak, spor } = ctx
  const idag = datoI(klokke())
  const [aapne, enheter] = await Promise.all([
    store.forslag.aapne(virkekrets(person)),
    store.enheter.alle(),
  ])
  spor.vist(
    person,
    'forslag',
    aapne.map(({ barn }) => ({ barnId: barn.id, sakId: null })),
  )
  return Promise.all(
    aapne.map(async ({ forslag, barn }) => ({
      id: forslag.id,
      apnet: forslag.apnet,
      svarfrist: svarfrist(forslag),
      forfalt: svarfrist(forslag) < idag,
      barn: {
        id: barn.id,
        fornavn: barn.fornavn,
        etternavn: barn.etternavn,
        gruppe: barn.gruppe,
        enhet: enheter.find(({ id }) => id === barn.enhetId)?.navn ?? '',
      },
      ...(await hvorfor({ store, orkestrator, idag }, forslag, spraak)),
    })),
  )
})

async function hvorfor(
  oppdrag: Pick<Oppdrag, 'store' | 'orkestrator' | 'idag'>,
  forslag: Forslag,
  spraak: Spraak,
) {
  const { rutine, dager, sporsmaal, til } = await finnGrunnlag(oppdrag, forslag)
  return {
    kanAvklares: kanAvklares(rutine, sporsmaal),
    sporsmaal: visSporsmaal(rutine, sporsmaal, { dager, hjemme: [], til }, spraak),
    rutine: {
      id: rutine.id,
      versjon: rutine.versjon,
      tittel: tekst(rutine, rutine.tittel, spraak),
    },
  }
}
