import type { Barn, LagretSak, Store } from '../../db/store.ts'
import { erDato } from '../../machines/kalender/dato.ts'
import { avgjor } from '../../machines/sak/avgjor.ts'
import { erHendelseType } from '../../machines/sak/hendelser.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import { lagAapning } from './aapning.ts'
import type { Klar } from './cache.ts'
import { createCache } from './cache.ts'
import { forsteSvar } from './forsteSvar.ts'
import type { Kandidater } from './kandidater.ts'
import { lagKandidater } from './kandidater.ts'
import type { Kommando } from './kommando.ts'
import { fingerprintOfSending, konvolutt } from './kommando.ts'
import type { Meldinger } from './meldinger.ts'
import type { Outcome } from './outcome.ts'
import { refusal } from './outcome.ts'
import { lagSkriving } from './skriving.ts'

export type NySak = {
  kommandoId: string
  barn: Barn
  /** Must be one of those who may hold the relay at the first trinn. */
  stafettholder: { person: string; rolle: string }
  skjedde?: string | undefined
}

export type Orkestrator = {
  klar(sakId: string, lagret: LagretSak): Klar
  kandidater: Kandidater
  send(sakId: string, lagret: LagretSak, aktor: Aktor, kommando: Kommando): Promise<Outcome>
  opprett(aktor: Aktor, nySak: NySak): Promise<Outcome>
}

/** load → decide → commit → tell: the one way in which a case changes. */
export const lagOrkestrator = (store: Store, klokke: Klokke, meldinger: Meldinger): Orkestrator => {
  const cache = createCache()
  const kandidater = lagKandidater(store)
  const skriv = lagSkriving(store, cache, meldinger)

  /**
   * The sender knows the case as it stands. What the system alone has called out since is no news to
   * refuse a person for: the decision is made on the state that it left.
   */
  const kjenner = async (sakId: string, { versjon }: LagretSak, forventet: number) => {
    if (forventet >= versjon) return forventet === versjon
    const siden = await store.hendelser(sakId, forventet + 1)
    return siden.every(({ aktor }) => aktor.roller.includes('system'))
  }

  const send: Orkestrator['send'] = async (sakId, lagret, aktor, kommando) => {
    const { kommandoId, forventetVersjon, type, data } = kommando
    const registrert = klokke()
    const idag = datoI(registrert)
    const skjedde = kommando.skjedde ?? idag
    const fingerprint = fingerprintOfSending(aktor.id, sakId, kommando)
    /** A repeated command finds its first answer, also when the case has moved on since. */
    const eller = async (outcome: Outcome) =>
      (await forsteSvar(store, { kommandoId, fingerprint })) ?? outcome

    if (!erHendelseType(type)) return { outcome: 'ukjentHendelse' }
    const { rutine, snapshot } = cache.klar(sakId, lagret)
    if (!erDato(skjedde)) return { outcome: 'ugyldigDato' }
    if (!(await kjenner(sakId, lagret, forventetVersjon))) {
      return eller({ outcome: 'konflikt', versjon: lagret.versjon })
    }
    const tid = { skjedde, registrert }
    const hendelse = { ...konvolutt(type, data, aktor, tid), type }
    const mulige = await kandidater.ved(rutine, snapshot.context.enhet)
    const avgjort = avgjor(rutine, snapshot, hendelse, { idag, kandidater: mulige })
    if (avgjort.utfall !== 'ok') return eller(refusal(avgjort))
    const skjedd = { ...avgjort, hendelser: [avgjort.hendelse] }
    const guard = { kommandoId, fingerprint, forventetVersjon: lagret.versjon }
    return skriv(rutine, sakId, skjedd, guard)
  }

  const opprett = lagAapning({ store, klokke, kandidater, skriv })
  return { klar: cache.klar, kandidater, send, opprett }
}
