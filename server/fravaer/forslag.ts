import type { Forslag, Store } from '../../db/store.ts'
import { passerteTerskler, telling } from '../../machines/fravaer/terskler.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import type { Spraak } from '../api/spraak.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { virkekrets } from '../tilgang/synlighet.ts'
import { svarfrist } from './svarfrist.ts'
import { rutineTil, terskelTil } from './terskel.ts'

/** Open proposals to open a case, about children for whom I may; oldest first. */
export const forslag = innlogget.query(async ({ ctx }) => {
  const { store, person, klokke, spraak, spor } = ctx
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
      ...(await begrunnelse(store, forslag, { idag, spraak })),
    })),
  )
})

/**
 * Why it stands: the rule, its version, the window and each day. Counted anew, so that corrected
 * days show; with the window of the day it was opened, unless more days count today.
 */
async function begrunnelse(
  store: Store,
  forslag: Forslag,
  { idag, spraak }: { idag: string; spraak: Spraak },
) {
  const rutine = rutineTil(forslag)
  const dager = await store.fravaer.forBarn(forslag)
  const daDetKom = telling(rutine, dager, forslag.apnet)
  const naa = telling(rutine, dager, idag)
  const { fra, til, talte, utelatt } = naa.talte.length > daDetKom.talte.length ? naa : daDetKom
  const terskel = passerteTerskler(rutine, { fra, til, talte, utelatt }).at(-1)
  const { id, over, trinn, tekst: nokkel } = terskel ?? terskelTil(forslag)
  return {
    regel: { id, over, trinn, tekst: tekst(rutine, nokkel, spraak) },
    rutine: {
      id: rutine.id,
      versjon: rutine.versjon,
      tittel: tekst(rutine, rutine.tittel, spraak),
    },
    vindu: { fra, til },
    talte,
    utelatt,
  }
}
