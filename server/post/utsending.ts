import type { FastifyBaseLogger } from 'fastify'
import type { Brev, Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import { datoI, etter } from '../klokke.ts'
import { tur } from '../tur.ts'
import { avslag } from './avslag.ts'
import type { Avsender, Lever, Utgaaende } from './levering.ts'
import { LENGST, medFrist } from './medFrist.ts'
import { finnMottaker } from './mottaker.ts'
import { postlegg } from './postlegg.ts'
import type { Tjenerstand } from './tjenerstand.ts'
import { lagTjenerstand } from './tjenerstand.ts'
import { utform } from './utform.ts'
import { FORSOK, forEtt } from './ventetid.ts'

/** How long a letter that is being sent is nobody else's, in milliseconds. */
const LEIE = 5 * LENGST

type Grunnlag = {
  store: Parameters<typeof postlegg>[0] & Pick<Store, 'varsler'>
  klokke: Klokke
  /** Where people log in; null: on this machine only. */
  adresse: URL | null
  avsender: Avsender
  /** Null where no mail is sent. */
  lever: Lever | null
  /** A number from 0 to 1, another one each time. */
  sjanse: () => number
  logg: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>
}

export type Utsending = Pick<Tjenerstand, 'stand'> & {
  /** Whether mail is sent at all. */
  sender: boolean
  /** Takes what lies in the outbox to the post, and sends what may be sent now, one by one. */
  runde(signal: AbortSignal): Promise<number>
}

/**
 * Sends letters, each once as far as anybody can know: one that was under way when the server fell is
 * sent again, with the same id. A mail server that takes nothing costs no letter any of its tries.
 */
export function lagUtsending(grunnlag: Grunnlag): Utsending {
  const { store, klokke, adresse, avsender, lever, sjanse, logg } = grunnlag
  const tjener = lagTjenerstand(klokke, logg)

  const klargjort = async (brev: Brev): Promise<Utgaaende | null> => {
    const mottaker = await finnMottaker(store, brev, datoI(klokke()))
    if (mottaker?.epost === undefined) return null
    const { id, opprettet: tid } = brev
    const { epost: til, spraak } = mottaker
    const innhold = await utform(store, brev, mottaker, { adresse, avsender })
    return { id, til, spraak, tid, ...innhold }
  }
  const giOpp = async ({ id }: Brev, kode: string) => {
    await store.post.ferdig(id, klokke(), kode)
    logg.warn({ brev: id, kode }, 'et brev er gitt opp')
  }
  const ikkeTatt = async (brev: Brev, feil: unknown) => {
    const { gjelder, kode } = avslag(feil)
    if (gjelder === 'alt') {
      tjener.stenger(kode)
      return store.post.provIgjen(brev.id, { neste: klokke(), forsok: brev.forsok, feil: kode })
    }
    tjener.svarer()
    const forsok = brev.forsok + 1
    if (gjelder === 'aldri' || forsok >= FORSOK) return giOpp(brev, kode)
    const neste = etter(klokke(), forEtt(forsok, sjanse()))
    return store.post.provIgjen(brev.id, { neste, forsok, feil: kode })
  }

  const send = async (brev: Brev, til: Lever, stopper: AbortSignal) => {
    const utgaaende = await klargjort(brev)
    if (!utgaaende) return giOpp(brev, 'ADRESSE')
    try {
      await medFrist(stopper, (signal) => til(utgaaende, signal))
    } catch (feil) {
      // Cut off, and nobody knows whether it was taken: it is sent again when its claim has run out.
      if (!stopper.aborted) await ikkeTatt(brev, feil)
      return
    }
    tjener.svarer()
    await store.post.ferdig(brev.id, klokke(), null)
  }

  return {
    async runde(stopper) {
      await postlegg(store, klokke, lever !== null)
      let antall = 0
      while (lever && !stopper.aborted && !tjener.venter()) {
        await tur()
        const naa = klokke()
        const brev = await store.post.ta(naa, etter(naa, LEIE))
        if (!brev) break
        await send(brev, lever, stopper)
        antall += 1
      }
      return antall
    },
    sender: lever !== null,
    stand: tjener.stand,
  }
}
