import type { OmbygdSak, SakMedAlt, Store } from '../../db/store.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import { deler } from '../../machines/forlop/stand.ts'
import { somRad } from '../sak/cache.ts'
import { alleRader } from '../sak/lesemodeller.ts'
import { folded, KAN_IKKE_FOLDES } from './folded.ts'
import { moved } from './move.ts'

/** Cases that are written in one transaction. */
const OM_GANGEN = 100

export type Rebuilt = {
  /** Cases made anew, and those that stood right already. */
  gjort: number
  urort: number
  /** Where it was taken up, if it had been broken off. */
  tattOpp: boolean
  /** Cases whose events cannot be folded, and why; left as they are. */
  feil: { sakId: string; hva: string }[]
}

/** How many cases are done, of how many. */
export type Framdrift = (gjort: number, alle: number) => void

type Onske = {
  /** Every case, or only those that another fold gave. */
  hva: 'alle' | 'annenFold'
  naa: string
  /** Told after each bunch. */
  framdrift?: Framdrift
}

const gammelFold = ({ snapshots }: SakMedAlt) =>
  snapshots.length === 0 || snapshots.some(({ fold }) => fold !== FOLD)

/** A case as its events give it today, ready to be written over what is stored. */
const ombygd = (alt: SakMedAlt, naa: string): OmbygdSak | { feil: string } => {
  try {
    return bygd(alt, naa)
  } catch {
    return { feil: KAN_IKKE_FOLDES }
  }
}

const bygd = (alt: SakMedAlt, naa: string): OmbygdSak | { feil: string } => {
  const ny = folded(alt.hendelser, alt.sak.tilstand)
  if ('feil' in ny) return ny
  const flyttet = moved(alt, ny, naa)
  if ('feil' in flyttet) return flyttet
  const { stand, hendelser } = flyttet
  const sakId = alt.sak.id
  return {
    sakId,
    nr: stand.nr,
    hendelser,
    snapshots: deler(stand).map(somRad),
    lesemodeller: alleRader({ sakId, stand }),
  }
}

/**
 * Makes snapshots, list, deadlines and every other read model anew from the events. Each bunch of
 * cases is written whole; broken off, it is taken up where it was.
 */
export const rebuild = async (
  store: Pick<Store, 'ombygging'>,
  { hva, naa, framdrift }: Onske,
): Promise<Rebuilt> => {
  const { ombygging } = store
  const { etter: avbrutt, fold } = await ombygging.status()
  const svar: Rebuilt = { gjort: 0, urort: 0, tattOpp: avbrutt !== null, feil: [] }
  const alle = await ombygging.antall()
  let etter = (hva === 'alle' ? avbrutt : null) ?? ''
  for (;;) {
    const bunt = await ombygging.saker(etter, OM_GANGEN)
    const siste = bunt.at(-1)
    if (!siste) break
    const gjores = hva === 'alle' ? bunt : bunt.filter(gammelFold)
    const feil: Rebuilt['feil'] = []
    const nye = gjores.flatMap((alt) => {
      const ny = ombygd(alt, naa)
      if (!('feil' in ny)) return [ny]
      feil.push({ sakId: alt.sak.id, hva: ny.feil })
      return []
    })
    const flyttet = nye.length > 0 ? await ombygging.skriv(nye, siste.sak.id) : []
    // They got more events meanwhile: the bunch is read again.
    if (flyttet.length > 0) continue
    svar.gjort += nye.length
    svar.urort += bunt.length - gjores.length
    svar.feil.push(...feil)
    etter = siste.sak.id
    framdrift?.(svar.gjort + svar.urort, alle)
  }
  // Those that could not be are named again the next time: nothing says that all have been built.
  await ombygging.ferdig(svar.feil.length === 0 ? FOLD : fold)
  return svar
}
