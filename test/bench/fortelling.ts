import type { Batch } from '../../db/store.ts'
import type { Decision } from '../../machines/forlop/decide.ts'
import { decide } from '../../machines/forlop/decide.ts'
import { aapne } from '../../machines/forlop/evolve.ts'
import { frister } from '../../machines/forlop/frister.ts'
import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import { begynnelsePaa } from '../../machines/forlop/hendelser.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { deler, tilstandstekst } from '../../machines/forlop/stand.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { levendeRader } from '../../machines/sak/plan/rad.ts'
import type { StemmeKontekst } from '../../machines/stemme/kontekst.ts'
import { nyId } from '../../server/id.ts'
import type { Skjedd } from '../../server/sak/batch.ts'
import { batch, somRad } from '../../server/sak/batch.ts'
import {
  fingerprintOfAapning,
  konvolutt,
  SYSTEM,
  somAktor,
  somKommando,
} from '../../server/sak/kommando.ts'
import type { Historie } from './historie.ts'
import { aapnet, dagFor, skrittAv } from './historie.ts'
import { barn, holder, kandidaterVed, leder } from './kommune.ts'
import type { Her } from './milepaeler.ts'

/** A case that is being told, as far as it has come. */
export type Fortelling = {
  sakId: string
  nr: number
  stand: Stand
  /** The next batch, decided by the same code as any other; undefined when the story is told. */
  neste(): Batch | undefined
}

const skoleFor = (idag: string): Rutine => {
  const rutine = gjeldendeRutine('skole', idag)
  if (!rutine) throw new Error('no routine is in force for schools')
  return rutine
}

const krevOk = (decision: Decision, hva: string) => {
  if (decision.outcome === 'ok') return decision
  throw new Error(`${hva} was refused: ${JSON.stringify(decision)}`)
}

/** What the next step may have to name, as the case stands. */
export const herI = (stand: Stand, nr: number, i: number, idag: string): Her => {
  const { plan, fravaer } = stand.sak.context
  const venter = [...stand.prosesser].flatMap(([om, { snapshot }]) => {
    const { svar, hort, dato } = snapshot.context as StemmeKontekst
    return hort && !svar ? [{ om, dato }] : []
  })
  return {
    nr,
    i,
    idag,
    rader: plan.gjeldende ? levendeRader(plan.gjeldende).map(({ id }) => id) : [],
    varsel: fravaer.varsel !== null,
    venter: venter[0],
  }
}

/** A time of that day, one for each step. */
const klokken = (dag: string, i: number) =>
  `${dag}T08:${String(i % 60).padStart(2, '0')}:00.000Z`

/** Deadlines that have fallen due are called out on their own day, as the server would have done. */
const utrop = (rutine: Rutine, stand: Stand, idag: string) =>
  frister(rutine, stand)
    .flatMap(({ om, utrop }) => (utrop && utrop.dato <= idag ? [{ om, ...utrop }] : []))
    .sort((a, b) => (a.dato < b.dato ? -1 : 1))[0]

/**
 * The story of case number `nr` until today: opened, told step by step, and with nothing fallen due.
 * What is stored of its parts goes with each event; `glisne` keeps of it only what stands in the end.
 */
export function fortell(nr: number, historie: Historie, idag: string): Fortelling {
  const rutine = skoleFor(idag)
  const barnet = barn(nr)
  const lederen = somAktor(leder(nr), barnet.enhetId)
  const kandidater = kandidaterVed(nr)
  const sakId = nyId()
  let stand: Stand | undefined
  let i = -1

  const skriv = (skjedd: Skjedd, fingerprint: string): Batch => {
    stand = skjedd.stand
    return batch({ sakId, rutine }, skjedd, { kommandoId: nyId(), fingerprint })
  }

  const aapning = (): Batch => {
    const skjedde = aapnet(idag)
    const stafettholder = { person: holder(barnet).id, rolle: 'kontaktlaerer' } as const
    const { id, versjon } = rutine
    const data = { rutine: { id, versjon }, barn: barnet.id, enhet: barnet.enhetId, stafettholder }
    const tid = { skjedde, registrert: klokken(skjedde, i) }
    const opprettet = konvolutt('sak.opprettet', data, lederen, tid)
    const ny = aapne(rutine, opprettet)
    const hendelse = { ...opprettet, v: 1, tilstand: tilstandstekst(ny) }
    const skjedd = { hendelser: [hendelse], foer: undefined, stand: ny, effekter: [] }
    return skriv(skjedd, fingerprintOfAapning(lederen.id, barnet.id, { stafettholder }))
  }

  type Sendt = { type: HendelseType; om?: string; data: unknown }
  const send = (foer: Stand, aktor: Aktor, { type, om, data }: Sendt, dag: string): Batch => {
    const hva = { type, data, ...(om !== undefined && { om }) }
    const tid = { skjedde: dag, registrert: klokken(dag, i) }
    const hendelse = { ...konvolutt(type, data, aktor, tid), ...hva }
    const decision = krevOk(decide(rutine, foer, hendelse, { idag: dag, kandidater }), type)
    const kommando = somKommando(aktor.id, sakId, { kommandoId: '', forventetVersjon: 0, ...hva })
    return skriv({ ...decision, hendelser: [decision.hendelse], foer }, kommando.fingerprint)
  }

  const neste = (): Batch | undefined => {
    if (!stand) return aapning()
    const dag = dagFor(i, idag)
    const forfalt = utrop(rutine, stand, dag)
    if (forfalt) {
      const { om, hendelse: type } = forfalt
      const data = {}
      return send(
        stand,
        SYSTEM,
        { type: type as HendelseType, data, ...(om !== undefined && { om }) },
        dag,
      )
    }
    i += 1
    const dagen = dagFor(i, idag)
    const skritt = skrittAv(historie, herI(stand, nr, i, dagen))
    return skritt && send(stand, lederen, skritt, dagen)
  }

  return {
    sakId,
    nr,
    get stand() {
      if (!stand) throw new Error('the case is not opened')
      return stand
    },
    neste,
  }
}

export const begynner = (type: string): boolean => begynnelsePaa(type) !== undefined

/** The batch with all the parts of the case as they stand, or with none of them. */
export const medDeler = (en: Batch, stand: Stand | undefined): Batch => ({
  ...en,
  snapshots: stand ? deler(stand).map(somRad) : [],
})
