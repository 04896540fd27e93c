import { canonical } from '../../db/canonical.ts'
import type { Batch, SnapshotRad, UtboksRad } from '../../db/store.ts'
import type { Effekter } from '../../machines/forlop/evolve.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import type { Del, Stand } from '../../machines/forlop/stand.ts'
import { endrede, prosessMed } from '../../machines/forlop/stand.ts'
import type { Besluttet } from '../../machines/sak/konvolutt.ts'
import { nyId } from '../id.ts'
import type { SakNaa } from './lesemodeller.ts'
import { lesemodellendringer } from './lesemodeller.ts'

/** What happened in a case, decided but not yet written. */
export type Skjedd = {
  hendelser: Besluttet[]
  /** Where the decision was made; undefined when the case is opened by it. */
  foer: Stand | undefined
  stand: Stand
  effekter: Effekter
}

export const somRad = ({ om, navn, versjon, data }: Del): SnapshotRad => ({
  om,
  navn,
  versjon,
  fold: FOLD,
  data: JSON.stringify(data),
})

/** Messages to those who should know; nobody is told of what they did themselves. */
const utboks = ({ sak, prosesser }: Stand, effekter: Effekter, avsender: string): UtboksRad[] => {
  const { holder, tilbud } = sak.context.stafett
  const mottaker = (til: string, om: string | null): string | undefined => {
    if (til === 'holder') return holder.person
    if (til === 'mottaker') return tilbud?.til.person
    const prosess = om === null ? undefined : prosesser.get(om)
    return prosess && prosessMed(prosess.navn).mottaker(til, prosess.snapshot.context)
  }
  return effekter.flatMap(({ om, varsling: { hva, til } }) => {
    const hvem = mottaker(til, om)
    if (!hvem || hvem === avsender) return []
    const data: UtboksRad['data'] = om === null ? {} : { om }
    return [{ id: nyId(), type: hva, mottaker: hvem, data }]
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
  { sakId, rutine }: Omit<SakNaa, 'stand'>,
  skjedd: Skjedd,
  guard: Pick<Batch, 'kommandoId' | 'fingerprint' | 'fravaerLest' | 'svarerForslag'>,
): Batch => {
  const { hendelser, foer, stand, effekter } = skjedd
  return {
    ...guard,
    sakId,
    forventetNr: foer?.nr ?? 0,
    hendelser,
    snapshots: endrede(foer, stand).map(somRad),
    lesemodeller: lesemodellendringer(foer && { sakId, rutine, stand: foer }, {
      sakId,
      rutine,
      stand,
    }),
    utboks: utboks(stand, effekter, hendelser[0]?.aktor.id ?? ''),
    svar: canonical(svar(sakId, skjedd)),
  }
}
