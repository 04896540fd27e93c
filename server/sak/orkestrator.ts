import { kanonisk } from '../../db/kanonisk.ts'
import type { Barn, Batch, FravaerRad, LagretSak, Store } from '../../db/store.ts'
import { erDato, leggTilDager } from '../../machines/kalender/dato.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { avgjor } from '../../machines/sak/avgjor.ts'
import { aapne } from '../../machines/sak/fold.ts'
import { erHendelseType } from '../../machines/sak/hendelser.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { SENEST_FOERT } from '../../machines/sak/skjema/felles.ts'
import { kandidat } from '../../machines/sak/skjema/gang.ts'
import { nyId } from '../id.ts'
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

/** A case that is opened, or opened again, learns of absence recorded while there was none. */
const medFravaer = (
  rutine: Rutine,
  skjedd: Skjedd,
  rader: readonly FravaerRad[],
  tid: { skjedde: string; registrert: string },
): Skjedd => {
  const idag = datoI(tid.registrert)
  const kjent = new Set(skjedd.snapshot.context.fravaer.dager.map(kanonisk))
  const dager = rader
    .filter((r) => r.dato >= leggTilDager(idag, -SENEST_FOERT))
    .map(({ dato, art, aarsak, timer }) => ({ dato, art, aarsak, timer }))
    .filter((dag) => !kjent.has(kanonisk(dag)))
  if (dager.length === 0) return skjedd
  const type = 'fravaer.registrert'
  const iDag = { registrert: tid.registrert, skjedde: idag }
  const hendelse = { ...konvolutt(type, { dager }, SYSTEM, iDag), type } as const
  const avgjort = avgjor(rutine, skjedd.snapshot, hendelse, { idag, kandidater: [] })
  if (avgjort.utfall !== 'ok') throw new Error(`known absence was refused: ${avgjort.utfall}`)
  return {
    hendelser: [...skjedd.hendelser, avgjort.hendelse],
    snapshot: avgjort.snapshot,
    varslinger: [...skjedd.varslinger, ...avgjort.varslinger],
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
    const print = avtrykk(aktor.id, sakId, [type, data, kommando.skjedde ?? null])
    const eller = (utfall: Utfall) => ellerGjentatt(kommandoId, print, utfall)

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
    const alene = { ...avgjort, hendelser: [avgjort.hendelse] }
    const skjedd =
      type === 'sak.gjenaapnet'
        ? medFravaer(rutine, alene, await store.fravaer.forBarn(snapshot.context.barn), tid)
        : alene
    const vern = { kommandoId, avtrykk: print, forventetVersjon: lagret.versjon }
    return skriv(rutine, sakId, skjedd, vern)
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
    return skriv(rutine, nyId(), skjedd, vern)
  }

  return { klar: minne.klar, kandidater, send, opprett }
}
