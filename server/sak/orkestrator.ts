import { randomUUID } from 'node:crypto'
import type { Barn, Batch, FravaerRad, LagretSak, Store } from '../../db/store.ts'
import { erDato, leggTilDager } from '../../machines/kalender/dato.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { avgjor } from '../../machines/sak/avgjor.ts'
import { aapne } from '../../machines/sak/fold.ts'
import { erHendelseType } from '../../machines/sak/hendelser.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { kandidat } from '../../machines/sak/skjema/gang.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import type { Skjedd } from './batch.ts'
import { batch } from './batch.ts'
import type { Kandidater } from './kandidater.ts'
import { lagKandidater } from './kandidater.ts'
import type { Kommando } from './kommando.ts'
import { avtrykk, konvolutt, SYSTEM } from './kommando.ts'
import type { Meldinger } from './meldinger.ts'
import type { Klar } from './minne.ts'
import { lagMinne } from './minne.ts'
import { nyttForlop } from './nyttForlop.ts'
import type { Utfall } from './utfall.ts'

/** How far back something may have happened when it is recorded: two years. */
const SENEST_FOERT = 730

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

const svart = (svar: string): Extract<Utfall, { utfall: 'ok' }> => ({
  utfall: 'ok',
  ...(JSON.parse(svar) as { sakId: string; versjon: number }),
})

const innenfor = (dag: string, fra: string, til: string) => erDato(dag) && dag >= fra && dag <= til

const hvaOgHvem = ({ type, aktor }: Skjedd['hendelser'][number]) => ({ type, aktorId: aktor.id })

/** A new case starts with the absence that is known already, so that thresholds see it. */
const medFravaer = (
  rutine: Rutine,
  skjedd: Skjedd,
  rader: readonly FravaerRad[],
  tid: { skjedde: string; registrert: string },
): Skjedd => {
  const idag = datoI(tid.registrert)
  const dager = rader
    .filter((r) => r.dato >= leggTilDager(idag, -365))
    .map(({ dato, art, aarsak, timer }) => ({ dato, art, aarsak, timer }))
  if (dager.length === 0) return skjedd
  const type = 'fravaer.registrert'
  const hendelse = {
    ...konvolutt(type, { dager }, SYSTEM, { ...tid, skjedde: idag }),
    type,
  } as const
  const avgjort = avgjor(rutine, skjedd.snapshot, hendelse, [])
  if (avgjort.utfall !== 'ok') throw new Error(`known absence was refused: ${avgjort.utfall}`)
  return {
    hendelser: [...skjedd.hendelser, avgjort.hendelse],
    snapshot: avgjort.snapshot,
    varslinger: avgjort.varslinger,
  }
}

/** load → decide → commit → tell: the one way in which a case changes. */
export const lagOrkestrator = (store: Store, klokke: Klokke, meldinger: Meldinger): Orkestrator => {
  const minne = lagMinne()
  const kandidater = lagKandidater(store)

  /** A repeated command finds its first answer, also when the case has moved on since. */
  const ellerGjentatt = async (kommandoId: string, print: string, ellers: Utfall) => {
    const kjent = await store.finnKommando(kommandoId)
    if (!kjent) return ellers
    return kjent.avtrykk === print ? svart(kjent.svar) : { utfall: 'kommandoBruktOm' as const }
  }

  const skriv = async (
    rutine: Rutine,
    sakId: string,
    skjedd: Skjedd,
    vern: Pick<Batch, 'kommandoId' | 'avtrykk' | 'forventetVersjon'>,
  ): Promise<Utfall> => {
    const svar = await store.commit(batch(rutine, sakId, skjedd, vern))
    if (!('svar' in svar)) return svar
    if (svar.utfall === 'gjentatt') return svart(svar.svar)
    const ok = svart(svar.svar)
    minne.husk(sakId, ok.versjon, skjedd.snapshot)
    meldinger.si({
      ...ok,
      barnId: skjedd.snapshot.context.barn,
      hendelser: skjedd.hendelser.map(hvaOgHvem),
    })
    return ok
  }

  const send: Orkestrator['send'] = async (sakId, lagret, aktor, kommando) => {
    const { kommandoId, forventetVersjon, type, data } = kommando
    const registrert = klokke()
    const idag = datoI(registrert)
    const skjedde = kommando.skjedde ?? idag
    const print = avtrykk(aktor.id, sakId, [type, data, kommando.skjedde ?? null])
    const eller = (utfall: Utfall) => ellerGjentatt(kommandoId, print, utfall)

    if (!erHendelseType(type)) return { utfall: 'ukjentHendelse' }
    const { rutine, snapshot } = minne.klar(sakId, lagret)
    if (!innenfor(skjedde, snapshot.context.opprettet, idag)) return { utfall: 'ugyldigDato' }
    if (lagret.versjon !== forventetVersjon) {
      return eller({ utfall: 'konflikt', versjon: lagret.versjon })
    }
    const hendelse = { ...konvolutt(type, data, aktor, { skjedde, registrert }), type }
    const mulige = await kandidater.ved(rutine, snapshot.context.enhet)
    const avgjort = avgjor(rutine, snapshot, hendelse, mulige)
    if (avgjort.utfall !== 'ok') return eller(avgjort)
    const skjedd = { ...avgjort, hendelser: [avgjort.hendelse] }
    return skriv(rutine, sakId, skjedd, { kommandoId, avtrykk: print, forventetVersjon })
  }

  const opprett: Orkestrator['opprett'] = async (aktor, { kommandoId, barn, ...ny }) => {
    const registrert = klokke()
    const idag = datoI(registrert)
    const skjedde = ny.skjedde ?? idag
    if (!innenfor(skjedde, leggTilDager(idag, -SENEST_FOERT), idag))
      return { utfall: 'ugyldigDato' }
    const { rutine, enhet } = await nyttForlop(store, barn, idag)
    const valgt = kandidat(await kandidater.ved(rutine, enhet.id, 0)).safeParse(ny.stafettholder)
    if (!valgt.success) {
      const issues = valgt.error.issues.map((i) => ({ ...i, path: ['stafettholder', ...i.path] }))
      return { utfall: 'ugyldig', issues }
    }
    const print = avtrykk(aktor.id, barn.id, [ny.stafettholder, ny.skjedde ?? null])
    const tid = { skjedde, registrert }
    const data = {
      rutine: { id: rutine.id, versjon: rutine.versjon },
      barn: barn.id,
      enhet: barn.enhetId,
      stafettholder: valgt.data,
    }
    const opprettet = konvolutt('sak.opprettet', data, aktor, tid)
    const skjedd = medFravaer(
      rutine,
      { hendelser: [opprettet], snapshot: aapne(rutine, opprettet), varslinger: [] },
      await store.fravaer.forBarn(barn.id),
      tid,
    )
    const vern = { kommandoId, avtrykk: print, forventetVersjon: 0 }
    return skriv(rutine, randomUUID(), skjedd, vern)
  }

  return { klar: minne.klar, kandidater, send, opprett }
}
