import { canonical } from '../../db/canonical.ts'
import type { Batch, Store, UtboksRad } from '../../db/store.ts'
import type { Effekter } from '../../machines/forlop/evolve.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { endrede, prosessMed } from '../../machines/forlop/stand.ts'
import type { Besluttet } from '../../machines/sak/konvolutt.ts'
import { nyId } from '../id.ts'
import { moteposter } from '../mote/moteposter.ts'
import type { SnapshotCache } from './cache.ts'
import { klarFra, somRad } from './cache.ts'
import { forsteSvar } from './forsteSvar.ts'
import { lesemodellendringer } from './lesemodeller.ts'
import { AAPNER, medFravaer } from './medFravaer.ts'
import type { Meldinger } from './meldinger.ts'
import type { Outcome, Svar } from './outcome.ts'

/** What happened in a case, decided but not yet written. */
export type Skjedd = {
  hendelser: Besluttet[]
  /** Where the decision was made; undefined when the case is opened by it. */
  foer: Stand | undefined
  stand: Stand
  effekter: Effekter
}

/** Messages to those who should know, one to each; nobody is told of what they did themselves. */
const utboks = ({ sak, prosesser }: Stand, effekter: Effekter, avsender: string): UtboksRad[] => {
  const { holder, tilbud } = sak.context.stafett
  const mottakere = (til: string, om: string | null): readonly string[] => {
    if (til === 'holder') return [holder.person]
    if (til === 'mottaker') return tilbud ? [tilbud.til.person] : []
    const prosess = om === null ? undefined : prosesser.get(om)
    return prosess ? prosessMed(prosess.navn).mottakere(til, prosess.snapshot.context) : []
  }
  return effekter.flatMap(({ om, varsling: { hva, til } }) => {
    const data: UtboksRad['data'] = om === null ? {} : { om }
    return [...new Set(mottakere(til, om))]
      .filter((hvem) => hvem !== avsender)
      .map((mottaker) => ({ id: nyId(), type: hva, mottaker, data }))
  })
}

/** What answers the sender: where what they sent to is now. */
const svar = (sakId: string, { hendelser: [foerste], stand }: Skjedd) => {
  const om = foerste?.om
  const versjon = om === undefined ? stand.versjon : stand.prosesser.get(om)?.versjon
  return { sakId, ...(om !== undefined && { om }), versjon }
}

/** Everything that one decision writes, ready to be committed whole. */
export const batch = (
  sakId: string,
  skjedd: Skjedd,
  guard: Pick<Batch, 'kommandoId' | 'fingerprint' | 'fravaerLest' | 'svarerForslag'>,
): Batch => {
  const { hendelser, foer, stand, effekter } = skjedd
  const avsender = hendelser[0]?.aktor.id ?? ''
  const lesemodeller = lesemodellendringer(foer && { sakId, stand: foer }, { sakId, stand })
  return {
    ...guard,
    sakId,
    forventetNr: foer?.nr ?? 0,
    hendelser,
    snapshots: endrede(foer, stand).map(somRad),
    lesemodeller,
    utboks: [
      ...utboks(stand, effekter, avsender),
      ...moteposter(lesemodeller.motedeltaker, stand, avsender),
    ],
    svar: canonical(svar(sakId, skjedd)),
  }
}

/** What keeps a command from having its effect twice. */
type Guard = Pick<Batch, 'kommandoId' | 'fingerprint'>

/** Writes what was decided; `flyttet` when the case has moved since, and nothing was written. */
export type Commit = (sakId: string, skjedd: Skjedd, guard: Guard) => Promise<Outcome | 'flyttet'>

const aapner = ({ hendelser }: Skjedd) => hendelser.some(({ type }) => AAPNER.includes(type))

const hvaOgHvem = ({ type, aktor }: Skjedd['hendelser'][number]) => ({ type, aktorId: aktor.id })

/** An opened case learns of the absence recorded while there was none, and answers the proposal. */
const vedAapning = async (
  store: Store,
  avgjort: Skjedd,
): Promise<{ skjedd: Skjedd; med: Pick<Batch, 'fravaerLest' | 'svarerForslag'> }> => {
  const [foerste] = avgjort.hendelser
  if (!foerste || !aapner(avgjort)) return { skjedd: avgjort, med: {} }
  const { barn: barnId, arena } = avgjort.stand.sak.context
  const fravaerLest = await store.fravaer.forBarn({ barnId, arena })
  const svar = { barnId, arena, avgjortAv: foerste.aktor.id, avgjort: foerste.registrert }
  return {
    skjedd: medFravaer(avgjort, fravaerLest),
    med: { fravaerLest, svarerForslag: svar },
  }
}

/** Commits what was decided, and tells of it. */
export const lagCommit = (store: Store, cache: SnapshotCache, meldinger: Meldinger): Commit => {
  const commit: Commit = async (sakId, avgjort, { kommandoId, fingerprint }) => {
    const { skjedd, med } = await vedAapning(store, avgjort)
    const guard = { kommandoId, fingerprint }
    const ferdig = batch(sakId, skjedd, { ...guard, ...med })
    const svar = await store.commit(ferdig)
    // An import stored more of the child's days in between.
    if (svar.outcome === 'fravaerEndret') return commit(sakId, avgjort, guard)
    if (svar.outcome === 'vedleggBorte') return svar
    if (svar.outcome === 'opptatt') {
      const forste = await forsteSvar(store, guard)
      if (forste) return forste
      if (svar.av !== 'aktivSak') return 'flyttet'
      const { barn, arena } = skjedd.stand.sak.context
      const aktiv = await store.finnAktivSak(barn, arena)
      return aktiv ? { outcome: 'harAktivSak', sakId: aktiv.sak.id } : 'flyttet'
    }
    cache.remember(sakId, klarFra(skjedd.stand))
    meldinger.si({ sakId, versjon: skjedd.stand.nr, hendelser: skjedd.hendelser.map(hvaOgHvem) })
    return { outcome: 'ok', svar: JSON.parse(ferdig.svar) as Svar }
  }
  return commit
}
