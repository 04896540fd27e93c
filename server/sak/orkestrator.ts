import type { Barn, LagretSak, Store } from '../../db/store.ts'
import { erDato } from '../../machines/kalender/dato.ts'
import { avgjor } from '../../machines/sak/avgjor.ts'
import { erHendelseType } from '../../machines/sak/hendelser.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import { lagAapning } from './aapning.ts'
import { forsteSvar } from './forsteSvar.ts'
import type { Kandidater } from './kandidater.ts'
import { lagKandidater } from './kandidater.ts'
import type { Kommando } from './kommando.ts'
import { avtrykkAvSending, konvolutt } from './kommando.ts'
import type { Meldinger } from './meldinger.ts'
import type { Klar } from './minne.ts'
import { lagMinne } from './minne.ts'
import { lagSkriving } from './skriving.ts'
import type { Utfall } from './utfall.ts'

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
  send(sakId: string, lagret: LagretSak, aktor: Aktor, kommando: Kommando): Promise<Utfall>
  opprett(aktor: Aktor, nySak: NySak): Promise<Utfall>
}

/** load → decide → commit → tell: the one way in which a case changes. */
export const lagOrkestrator = (store: Store, klokke: Klokke, meldinger: Meldinger): Orkestrator => {
  const minne = lagMinne()
  const kandidater = lagKandidater(store)
  const skriv = lagSkriving(store, minne, meldinger)

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
    const print = avtrykkAvSending(aktor.id, sakId, kommando)
    /** A repeated command finds its first answer, also when the case has moved on since. */
    const eller = async (utfall: Utfall) =>
      (await forsteSvar(store, { kommandoId, avtrykk: print })) ?? utfall

    if (!erHendelseType(type)) return { utfall: 'ukjentHendelse' }
    const { rutine, snapshot } = minne.klar(sakId, lagret)
    if (!erDato(skjedde)) return { utfall: 'ugyldigDato' }
    if (!(await kjenner(sakId, lagret, forventetVersjon))) {
      return eller({ utfall: 'konflikt', versjon: lagret.versjon })
    }
    const tid = { skjedde, registrert }
    const hendelse = { ...konvolutt(type, data, aktor, tid), type }
    const mulige = await kandidater.ved(rutine, snapshot.context.enhet)
    const avgjort = avgjor(rutine, snapshot, hendelse, { idag, kandidater: mulige })
    if (avgjort.utfall !== 'ok') return eller(avgjort)
    const skjedd = { ...avgjort, hendelser: [avgjort.hendelse] }
    const vern = { kommandoId, avtrykk: print, forventetVersjon: lagret.versjon }
    return skriv(rutine, sakId, skjedd, vern)
  }

  const opprett = lagAapning({ store, klokke, kandidater, skriv })
  return { klar: minne.klar, kandidater, send, opprett }
}
