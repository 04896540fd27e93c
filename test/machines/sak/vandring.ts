import type { Mulighet } from '../../../machines/forlop/decide.ts'
import { decide, muligheter } from '../../../machines/forlop/decide.ts'
import { aapne } from '../../../machines/forlop/evolve.ts'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { Omraade } from '../../../machines/rutine/skjema.ts'
import { tomtArbeid } from '../../../machines/sak/kontekst.ts'
import type { Aktor, Besluttet } from '../../../machines/sak/konvolutt.ts'
import { utenGrunn } from '../../../machines/sak/krav/bordet.ts'
import { mangler } from '../../../machines/sak/krav/mangler.ts'
import type { Trinnkrav } from '../../../machines/sak/krav/params.ts'
import type { SakSnapshot, Steg } from '../../../machines/sak/tilstand.ts'
import { steg, tilstander } from '../../../machines/sak/tilstand.ts'
import { AVSLUTTES, evaluering, JUSTERES, rad, utkast, VIDERE } from '../../stotte/forlop.ts'
import { enGyldig } from '../../stotte/gyldig.ts'
import type { Sak } from '../../stotte/sak.ts'
import { aapning, holder, kandidater, MOR, mottaker, omverden, SYSTEM } from '../../stotte/sak.ts'

/** All walking is done on one day, long enough after the case was opened for attendance to be normal. */
export const AAPNET = '2026-04-13'
export const DAG = '2026-05-29'

export type Skritt = { fra: Stand; hendelse: Besluttet & { type: HendelseType }; til: Stand }
export type Vandring = {
  rutine: Rutine
  /** Each place once, by the shortest way there. */
  steder: { stand: Stand; vei: Besluttet[] }[]
  skritt: Skritt[]
}

/** Who takes a transition: the holder wherever they may. */
export const aktorFor = (snapshot: SakSnapshot, { krav: { roller = [] } }: Mulighet): Aktor => {
  if (roller.includes('mottaker')) return mottaker({ snapshot })
  return roller.includes('stafettholder') ? holder({ snapshot }) : SYSTEM
}

/** Data worth telling apart. For all else one sample of the event's own schema is enough. */
const forslag: Partial<Record<HendelseType, (sak: Sak) => unknown[]>> = {
  'kartlegging.registrert': ({ snapshot }) => {
    const { trinn, arbeid } = snapshot.context
    const ark = arbeid[trinn] ?? tomtArbeid()
    return Omraade.options
      .filter((omraade) => !ark.kartlegging[omraade])
      .slice(0, 1)
      .map((omraade) => ({ omraade, risiko: [], beskyttelse: [], oppsummering: 'Sett på' }))
  },
  'forstaaelse.gitt': ({ snapshot }) => {
    const { trinn, arbeid } = snapshot.context
    const ark = arbeid[trinn] ?? tomtArbeid()
    return (['arena', 'foresatte', 'barnet'] as const)
      .filter((side) => !ark.forstaaelse[side])
      .slice(0, 1)
      .map((side) => ({ resultat: 'gitt', side, forstaaelse: 'Slik ser vi det' }))
  },
  'plan.utkastLagret': () => [utkast(rad(leggTilDager(DAG, 30)))],
  'plan.evaluert': (sak) => [VIDERE, JUSTERES, AVSLUTTES].map((utfall) => evaluering(sak, utfall)),
  'stafett.tilbudt': ({ rutine, snapshot }) => {
    const { trinn, stafett, fravaer } = snapshot.context
    const andre = kandidater(rutine).filter(({ rolle }) => rolle !== stafett.holder.rolle)
    const her = [trinn, fravaer.hevesTil ?? trinn].flatMap((nr) => rutine.trinn[nr].stafettholder)
    const passer = andre.filter(({ rolle }) =>
      rutine.stafett.tilbys === 'alle' ? rolle !== 'ppt' : her.includes(rolle),
    )
    return passer.map((til) => ({ til, overlevering: 'Kort om saken' }))
  },
  'fravaer.registrert': ({ rutine }) => [
    {
      dager: skoledagerBakover(DAG, 10, rutine).map((dato) => ({
        dato,
        art: 'udokumentert',
        aarsak: 'ukjent',
        timer: null,
      })),
    },
  ],
}

/** The requirements that the case is on its way to meet in each substep. */
const paaVeiMot: Record<Steg, Trinnkrav[]> = {
  undring: ['hev'],
  hore: ['kartlagt', 'hev'],
  vurdere: ['hev'],
  kartlegge: ['samtale', 'kartlagt'],
  forstaa: ['enighet'],
  planlegge: ['iverksett'],
  folgeOpp: ['iverksett', 'bli', 'hev', 'senk'],
}

const hjemme = ({ value }: SakSnapshot): boolean =>
  value.liv === 'aktiv' && value.stafett === 'holdes' && value.fravaer === 'rolig'

/**
 * What opens no way but one: what is given on to the next place may be taken back, and past trinn 1 it may be
 * written down why somebody was not at a talk.
 */
const sidevei = (rutine: Rutine, { context }: SakSnapshot): string | null => {
  if (context.utdrag) return 'utdrag'
  const begrunnes = rutine.versjon !== '2026.1' && context.trinn > 1
  return begrunnes && utenGrunn(context, rutine).length > 0 ? `samtale ${context.trinn}` : null
}

/** Two snapshots in one place have the same way ahead of them; beside the way, only the state tells. */
const stedsnavn = (rutine: Rutine, snapshot: SakSnapshot): string => {
  const { value, context } = snapshot
  const { liv, stafett, fravaer, trapp, plan } = value
  if (liv !== 'aktiv') return JSON.stringify([trapp, plan, liv])
  if (!hjemme(snapshot)) return JSON.stringify([trapp, stafett, fravaer])
  const inn = { rutine, kontekst: context, hendelse: { aktor: SYSTEM, skjedde: DAG } }
  const side = sidevei(rutine, snapshot)
  if (side) return side
  const krav = paaVeiMot[steg(snapshot)].map((trinn) => mangler({ trinn }, inn))
  return JSON.stringify([trapp, plan, krav, mangler({ faste: ['kanViderefores'] }, inn)])
}

/**
 * Breadth first over the decisions that the machine itself offers, until no new place turns up.
 * Recordings that move nothing are independent of each other: one order of them is walked. A case
 * on hold, closed, offered or warned is followed back to where it was, not through the whole ladder.
 */
export const vandre = (rutine: Rutine): Vandring => {
  const start = aapne(rutine, aapning(rutine, AAPNET))
  const sett = new Set([stedsnavn(rutine, start.sak)])
  const steder: Vandring['steder'] = [{ stand: start, vei: [] }]
  const skritt: Skritt[] = []
  for (const { stand, vei } of steder) {
    let harFoert = false
    for (const neste of skrittFra(rutine, stand)) {
      skritt.push(neste)
      const navn = stedsnavn(rutine, neste.til.sak)
      const foering = tilstander(neste.til.sak).join() === tilstander(stand.sak).join()
      const stille = foering && harFoert && !sidevei(rutine, neste.til.sak)
      const borte = !hjemme(stand.sak) && !hjemme(neste.til.sak)
      if (sett.has(navn) || borte || stille) continue
      sett.add(navn)
      harFoert ||= foering
      steder.push({ stand: neste.til, vei: [...vei, neste.hendelse] })
    }
  }
  return { rutine, steder, skritt }
}

/** Steps of the case itself, and those that begin a process; what goes on in one is walked apart. */
const skrittFra = (rutine: Rutine, stand: Stand): Skritt[] => {
  const snapshot = stand.sak
  const sak: Sak = {
    rutine,
    stand,
    snapshot,
    idag: DAG,
    hendelser: [],
    foresatte: [MOR],
    opprettet: aapning(rutine, AAPNET),
  }
  return muligheter(stand, { aktor: SYSTEM, skjedde: DAG }).flatMap((mulighet) => {
    const { type, krav, om } = mulighet
    const aktor = aktorFor(snapshot, mulighet)
    const mangel = mangler(krav, {
      rutine,
      kontekst: snapshot.context,
      hendelse: { aktor, skjedde: DAG },
    })
    if (om !== undefined || mangel.length > 0) return []
    const alle = forslag[type]?.(sak) ?? [enGyldig(sak, type)]
    return alle.map((data): Skritt => {
      const hendelse = {
        id: `h${stand.nr}`,
        type,
        data,
        aktor,
        skjedde: DAG,
        registrert: `${DAG}T12:00:00.000Z`,
      }
      const svar = decide(stand, hendelse, omverden(sak))
      if (svar.outcome !== 'ok') throw new Error(`${type} was refused: ${JSON.stringify(svar)}`)
      return { fra: stand, hendelse: { ...svar.hendelse, type }, til: svar.stand }
    })
  })
}
