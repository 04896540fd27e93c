import { canonical } from '../../db/canonical.ts'
import type { Batch, FravaerRad, FristRad, SakRad, UtboksRad } from '../../db/store.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { lagret } from '../../machines/sak/fold.ts'
import type { Frist } from '../../machines/sak/frister.ts'
import { frister } from '../../machines/sak/frister.ts'
import type { SakHendelse, SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { Varsling } from '../../machines/sak/oppsett.ts'
import type { SakSnapshot } from '../../machines/sak/tilstand.ts'
import { tilstander } from '../../machines/sak/tilstand.ts'
import { nyId } from '../id.ts'

/** The list row of a case, read off its snapshot. */
export const sakRad = (id: string, snapshot: SakSnapshot, forste: Frist | undefined): SakRad => {
  const { context: k, value } = snapshot
  return {
    id,
    barnId: k.barn,
    arena: k.arena,
    enhetId: k.enhet,
    rutineId: k.rutine.id,
    rutineVersjon: k.rutine.versjon,
    trinn: k.trinn,
    tilstand: tilstander(snapshot).join(' '),
    liv: value.liv,
    stafettholder: k.stafett.holder.person,
    stafettholderRolle: k.stafett.holder.rolle,
    tilbudtTil: k.stafett.tilbud?.til.person ?? null,
    bytter: k.stafett.bytter,
    nesteDato: forste?.forfaller ?? null,
    nesteHva: forste?.type ?? null,
    opprettet: k.opprettet,
    lukket: k.lukket?.dato ?? null,
  }
}

/** The deadlines that the poller shall call out, by the day on which it shall. */
export const fristRader = (alle: readonly Frist[]): FristRad[] =>
  alle.flatMap(({ type, utrop }) =>
    utrop ? [{ type, forfaller: utrop.dato, hendelse: utrop.hendelse }] : [],
  )

/** Messages to those who should know; nobody is told of what they did themselves. */
const utboks = (
  snapshot: SakSnapshot,
  varslinger: readonly Varsling[],
  avsender: string,
): UtboksRad[] => {
  const { holder, tilbud } = snapshot.context.stafett
  return varslinger.flatMap(({ hva, til }) => {
    const mottaker = til === 'holder' ? holder.person : tilbud?.til.person
    if (!mottaker || mottaker === avsender) return []
    return [{ id: nyId(), type: hva, mottaker, data: {} }]
  })
}

const fravaerRader = ({ context: { barn, arena } }: SakSnapshot, hendelser: Skjedd['hendelser']) =>
  hendelser.flatMap((h): FravaerRad[] =>
    h.type === 'fravaer.registrert'
      ? h.data.dager.map((dag) => ({ ...dag, barnId: barn, arena }))
      : [],
  )

export type Skjedd = {
  hendelser: (SakHendelse | SakOpprettet)[]
  snapshot: SakSnapshot
  varslinger: readonly Varsling[]
}

/** Everything that one decision writes, ready to be committed whole. */
export const batch = (
  rutine: Rutine,
  sakId: string,
  { hendelser, snapshot, varslinger }: Skjedd,
  guard: Pick<Batch, 'kommandoId' | 'fingerprint' | 'forventetVersjon' | 'fravaerLest'>,
): Batch => {
  const alle = frister(rutine, snapshot)
  const versjon = guard.forventetVersjon + hendelser.length
  return {
    ...guard,
    hendelser,
    snapshot: JSON.stringify(lagret(snapshot)),
    sak: sakRad(sakId, snapshot, alle[0]),
    frister: fristRader(alle),
    utboks: utboks(snapshot, varslinger, hendelser[0]?.aktor.id ?? ''),
    fravaer: fravaerRader(snapshot, hendelser),
    svar: canonical({ sakId, versjon }),
  }
}
