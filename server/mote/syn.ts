import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { lesHendelse } from '../../machines/forlop/les.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import type { SakDataFor } from '../../machines/sak/hendelser.ts'
import type { Foert } from '../../machines/sak/kontekst.ts'
import { sist } from '../../machines/sak/kontekst.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { tilLesing } from '../tilgang/sak.ts'

const Id = z.string().min(1).max(100)

/** How one of the guardians saw it, and what they did not agree to; null where it was not said by then. */
type Syn = { foresatt: string; forstaaelse: string | null; uenig: string | null }

type Sagt = 'forstaaelse.gitt' | 'forstaaelse.enighet'

/** What was written down of this through the day, in the order in which it was written down. */
async function sagtInnen<T extends Sagt>(
  store: Pick<Store, 'sisteAv'>,
  { sakId, dag }: { sakId: string; dag: string },
  type: T,
): Promise<Foert<SakDataFor<T>>[]> {
  const funnet: Foert<SakDataFor<T>>[] = []
  for (let foer = Number.MAX_SAFE_INTEGER; ; ) {
    const lagret = await store.sisteAv(sakId, type, foer)
    if (!lagret) return funnet
    foer = lagret.nr
    const { data, skjedde } = lesHendelse(lagret)
    if (skjedde <= dag) funnet.unshift({ ...(data as SakDataFor<T>), dato: skjedde })
  }
}

/**
 * How each guardian saw it, and what they did not agree to, by the day on which the meeting was held. The case
 * remembers what was said last, on the trinn that it is on, so this is read from what happened.
 * @throws {StafettFeil} FINNES_IKKE where no such meeting was held, or the case is out of sight
 */
export const syn = innlogget
  .input(z.strictObject({ sakId: Id, om: Id }))
  .query(async ({ ctx, input: { sakId, om } }): Promise<Syn[]> => {
    const { store, orkestrator, person, klokke } = ctx
    const { lagret } = await tilLesing({ store, hvem: person, sakId }, 'sak', klokke())
    const { stand } = await orkestrator.klar(sakId, lagret.nr)
    const prosess = stand.prosesser.get(om)
    const mote: MoteKontekst | undefined =
      prosess?.navn === 'mote' ? prosess.snapshot.context : undefined
    if (!mote?.holdt) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const innen = { sakId, dag: mote.holdt.dato }
    const gitt = await sagtInnen(store, innen, 'forstaaelse.gitt')
    const enighet = (await sagtInnen(store, innen, 'forstaaelse.enighet')).reduce(
      (staar: Foert<SakDataFor<'forstaaelse.enighet'>> | null, ny) => sist(staar, ny),
      null,
    )
    const foresatte = (await store.foresatte.til(lagret.sak.barnId)).map(({ id }) => id)
    return foresatte.map((foresatt) => {
      const sagt = gitt
        .filter(({ side }) => side === foresatt)
        .reduce((staar: (typeof gitt)[number] | null, ny) => sist(staar, ny), null)
      return {
        foresatt,
        forstaaelse: sagt?.resultat === 'gitt' ? sagt.forstaaelse : null,
        uenig: enighet?.uenige?.[foresatt] ?? null,
      }
    })
  })
