import type { Barn, Store } from '../../db/store.ts'
import { frister } from '../../machines/forlop/frister.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Aktor, PersonIRolle } from '../../machines/sak/konvolutt.ts'
import { SYSTEM, somKommando } from '../sak/kommando.ts'
import { lagMeldinger } from '../sak/meldinger.ts'
import { lagOrkestrator } from '../sak/orkestrator.ts'
import type { Outcome } from '../sak/outcome.ts'
import { aktor as ansatt } from './folk.ts'
import type { Kalender } from './kalender.ts'
import { svarTilBarnet } from './svar.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** Minutes between two things that the same person writes down. */
const MELLOM = 7
/** Absence comes in once a week. */
const IMPORT_HVER = 5

export type Sakstart = {
  barn: Barn
  rutine: Rutine
  kalender: Kalender
  holder: PersonIRolle
  aktor: Aktor
  sjanse: Tilfeldig
  /** The school day on which the case is opened (0 is the last before today). */
  dag: number
  /** The child's absence from before the case until today, in order of date. */
  fravaer: readonly Fravaersdag[]
}

/** One case with a clock of its own, that goes from the day it was opened until today. */
export type Spill = {
  dag(): number
  /** The school day as a date. */
  dato(): string
  stand(): Promise<Stand>
  /** @throws {Error} when the case refuses: a story must be one that could have happened */
  send(
    aktor: Aktor,
    type: string,
    data: unknown,
    om?: { om?: string; skjedde?: string },
  ): Promise<void>
  /** Lets the days pass: absence comes in and deadlines are called out on their day. */
  gaaTil(dag: number): Promise<void>
  /** After the last school day: what falls due until this very moment. */
  gaaTilNaa(): Promise<void>
}

const morgen = (dato: string) => `${dato}T07:30:00.000Z`
const natt = (dato: string) => `${dato}T03:00:00.000Z`
const senere = (tid: string, minutter: number) =>
  new Date(Date.parse(tid) + minutter * 60_000).toISOString()

/** The whole case is no reason. */
const utenom = (felt: string, verdi: unknown) => (felt === 'klar' ? undefined : verdi)

function krevOk(outcome: Outcome, hva: string): asserts outcome is Outcome & { outcome: 'ok' } {
  if (outcome.outcome !== 'ok')
    throw new Error(`${hva} was refused: ${JSON.stringify(outcome, utenom)}`)
}

/** Opens a case as it would have been opened then. */
export async function aapneSpill(store: Store, naa: string, start: Sakstart): Promise<Spill> {
  const { barn, rutine, kalender, holder, aktor, sjanse } = start
  let dag = start.dag
  let klokke = morgen(kalender.dato(dag))
  let fravaer = start.fravaer
  const spurt = new Set<string>()
  const orkestrator = lagOrkestrator(store, () => klokke, lagMeldinger())

  const fravaerTil = (dato: string): Fravaersdag[] => {
    const kommet = fravaer.filter((d) => d.dato <= dato)
    fravaer = fravaer.slice(kommet.length)
    return kommet
  }
  const utenforSak = async (dager: readonly Fravaersdag[]) => {
    const hvem = { barnId: barn.id, arena: rutine.arena }
    const rader = dager.map((dag) => ({ ...dag, ...hvem }))
    if (rader.length > 0) await store.fravaer.lagre(rader, klokke)
  }

  await utenforSak(fravaerTil(kalender.dato(dag - 1)))
  const aapnet = await orkestrator.opprett(aktor, {
    kommandoId: `demo:${barn.id}:0`,
    barn,
    stafettholder: holder,
  })
  krevOk(aapnet, 'opening the case')
  const { sakId } = aapnet.svar

  const hent = async () => {
    const lagret = await store.finnSak(sakId)
    if (!lagret) throw new Error(`the case of ${barn.id} is gone`)
    return lagret
  }
  const stand = async () => (await orkestrator.klar(sakId, (await hent()).nr)).stand

  const send: Spill['send'] = async (aktor, type, data, { om, skjedde } = {}) => {
    const lagret = await hent()
    const { versjon, prosesser } = await stand()
    const kommando = somKommando(aktor.id, sakId, {
      kommandoId: `demo:${barn.id}:${lagret.nr}`,
      forventetVersjon: (om === undefined ? versjon : prosesser.get(om)?.versjon) ?? versjon,
      type,
      ...(om !== undefined && { om }),
      data,
      skjedde,
    })
    const outcome = await orkestrator.send(sakId, lagret, aktor, kommando)
    krevOk(outcome, `${barn.id} ${klokke}: ${type}`)
    if (aktor !== SYSTEM) klokke = senere(klokke, MELLOM)
  }

  const ropUt = async (dato: string): Promise<void> => {
    const [forst] = frister(await stand())
      .flatMap(({ om, utrop }) => (utrop ? [{ om, utrop }] : []))
      .sort((a, b) => (a.utrop.dato < b.utrop.dato ? -1 : 1))
    if (!forst || forst.utrop.dato > dato) return
    const { om, utrop } = forst
    // Never before what was written last, and never after now, also in the first hours of a day.
    const [tidligst = naa] = [natt(utrop.dato), naa].sort()
    if (tidligst > klokke) klokke = tidligst
    await send(SYSTEM, utrop.hendelse, {}, om === undefined ? {} : { om })
    return ropUt(dato)
  }

  /** The holder tells the child what became of what it said. */
  const svarBarnet = async () => {
    const naa = await stand()
    const { lukket, hvile, stafett } = naa.sak.context
    if (lukket || hvile) return
    for (const { om, data } of svarTilBarnet(naa, kalender.dato(dag), sjanse, spurt)) {
      await send(ansatt(stafett.holder.person, barn.enhetId), 'stemme.besvart', data, { om })
    }
  }

  /** A closed case hears of nothing; what happened meanwhile is news when it is opened again. */
  const importer = async () => {
    if ((await stand()).sak.context.lukket) return
    const dager = fravaerTil(kalender.dato(dag))
    if (dager.length > 0) await send(SYSTEM, 'fravaer.registrert', { dager })
  }

  return {
    dag: () => dag,
    dato: () => kalender.dato(dag),
    stand,
    send,
    async gaaTil(til) {
      while (dag < til) {
        dag += 1
        await ropUt(kalender.dato(dag))
        klokke = morgen(kalender.dato(dag))
        await svarBarnet()
        if (dag % IMPORT_HVER === 0) await importer()
      }
    },
    async gaaTilNaa() {
      await ropUt(kalender.idag)
      await utenforSak(fravaer)
      klokke = naa
    },
  }
}
