import { setTimeout as vent } from 'node:timers/promises'
import type { Barn, LagretSak, Store } from '../../db/store.ts'
import type { Omverden } from '../../machines/forlop/decide.ts'
import { decide } from '../../machines/forlop/decide.ts'
import { begynnelsePaa, definisjonAv, erHendelseType } from '../../machines/forlop/hendelser.ts'
import { erDato } from '../../machines/kalender/dato.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { foresatteIDag } from '../foresatt/idag.ts'
import type { Klokke } from '../klokke.ts'
import { datoI, klokkaI } from '../klokke.ts'
import { lagAapning } from './aapning.ts'
import type { Ansatte } from './ansatte.ts'
import { lagAnsatte } from './ansatte.ts'
import type { Klar, SnapshotCache } from './cache.ts'
import { createCache } from './cache.ts'
import { lagCommit } from './commit.ts'
import { forsteSvar } from './forsteSvar.ts'
import { lagKoe } from './koe.ts'
import type { Kommando } from './kommando.ts'
import { konvolutt, SYSTEM } from './kommando.ts'
import type { Meldinger } from './meldinger.ts'
import type { Outcome } from './outcome.ts'

/** How long a decision is made again because another program moves the case meanwhile, in milliseconds. */
const TAALMODIG = 15_000
/** The longest pause before it is, in milliseconds: by chance, so that two do not meet again and again. */
const PAUSE = { person: 2, system: 20 }

export type NySak = {
  kommandoId: string
  barn: Barn
  /** Must be one of those who may hold the relay at the trinn that it begins on here. */
  stafettholder: { person: string; rolle: string }
  skjedde?: string | undefined
  /** What is said of a case that was running already. */
  tattInn?: unknown
}

export type Orkestrator = {
  klar: SnapshotCache['klar']
  ansatte: Ansatte
  send(sakId: string, lagret: LagretSak, aktor: Aktor, kommando: Kommando): Promise<Outcome>
  opprett(aktor: Aktor, nySak: NySak): Promise<Outcome>
}

const slag = ({ id }: Aktor) => (id === SYSTEM.id ? 'system' : 'person')

/** The version of what is sent to: the case, or the process that is named. */
const versjonAv = ({ stand }: Klar, om: string | undefined): number | undefined =>
  om === undefined ? stand.versjon : stand.prosesser.get(om)?.versjon

/** load → decide → commit → tell: the one way in which a case changes. */
export const lagOrkestrator = (store: Store, klokke: Klokke, meldinger: Meldinger): Orkestrator => {
  const cache = createCache(store)
  const ansatte = lagAnsatte(store)
  const koe = lagKoe()
  const commit = lagCommit(store, cache, meldinger)

  /**
   * The sender knows what they send to as it stands. What the system alone has done since, called out a
   * date or brought in absence, is no news to refuse a person for: the decision is made on what it left.
   */
  const kjenner = async (
    sakId: string,
    om: string | undefined,
    versjon: number,
    forventet: number,
  ): Promise<boolean> => {
    if (forventet >= versjon) return forventet === versjon
    const sok = { om, etter: forventet, unntatt: SYSTEM.id, antall: 1 }
    return (await store.sisteOm(sakId, sok)).length === 0
  }

  const utfor: Orkestrator['send'] = async (sakId, lagret, aktor, kommando) => {
    const { forventetVersjon, type, om, data } = kommando
    const registrert = klokke()
    const idag = datoI(registrert)
    const skjedde = kommando.skjedde ?? idag
    /** A repeated command finds its first answer, also when the case has moved on since. */
    const eller = async (outcome: Outcome) => (await forsteSvar(store, kommando)) ?? outcome

    if (!erHendelseType(type)) return { outcome: 'ukjentHendelse' }
    if (!erDato(skjedde)) return { outcome: 'ugyldigDato' }
    const begynner = om === undefined && begynnelsePaa(type) !== undefined
    const begynt = performance.now()
    let { nr } = lagret
    for (;;) {
      const klar = await cache.klar(sakId, nr)
      const { rutine, stand } = klar
      const versjon = versjonAv(klar, om)
      if (versjon === undefined) return eller({ outcome: 'ukjentOm' })
      // What begins is new to everybody: nothing that it rests on can have been changed by others.
      const kjent =
        begynner || definisjonAv(type).samtidig
          ? forventetVersjon <= stand.nr
          : await kjenner(sakId, om, versjon, forventetVersjon)
      const forSent = performance.now() - begynt > TAALMODIG
      if (!kjent || forSent) return eller({ outcome: 'konflikt', versjon, klar })

      const hendelse = {
        ...konvolutt(type, data, aktor, { skjedde, registrert }),
        type,
        ...(om !== undefined && { om }),
      }
      const { enhet, barn } = stand.sak.context
      const omverden: Omverden = {
        idag,
        klokka: klokkaI(registrert),
        ...(await ansatte.rundt(rutine, enhet, await store.barn.finn(barn))),
        foresatte: foresatteIDag(await store.foresatte.til(barn), idag),
      }
      const decision = decide(stand, hendelse, omverden)
      if (decision.outcome !== 'ok') return eller({ ...decision, klar })
      const skjedd = { ...decision, hendelser: [decision.hendelse], foer: stand }
      const outcome = await commit(sakId, skjedd, kommando)
      if (outcome !== 'flyttet') return outcome
      await vent(Math.random() * PAUSE[slag(aktor)])
      nr = (await store.finnSak(sakId))?.nr ?? nr
    }
  }

  const send: Orkestrator['send'] = (sakId, lagret, aktor, kommando) =>
    koe.iTur(sakId, slag(aktor), () => utfor(sakId, lagret, aktor, kommando))

  const opprett = lagAapning({ store, klokke, ansatte, commit, klar: cache.klar })
  return { klar: cache.klar, ansatte, send, opprett }
}
