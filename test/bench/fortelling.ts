import { decide } from '../../machines/forlop/decide.ts'
import { aapne } from '../../machines/forlop/evolve.ts'
import { frister } from '../../machines/forlop/frister.ts'
import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { tilstandstekst } from '../../machines/forlop/stand.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Aktor, Besluttet } from '../../machines/sak/konvolutt.ts'
import { levendeRader } from '../../machines/sak/plan/rad.ts'
import type { StemmeKontekst } from '../../machines/stemme/kontekst.ts'
import type { Skjedd } from '../../server/sak/commit.ts'
import { konvolutt, SYSTEM, somAktor } from '../../server/sak/kommando.ts'
import type { Historie } from './historie.ts'
import { aapnet, dagFor, klokken, skrittAv } from './historie.ts'
import { barn, holder, kandidaterVed, leder } from './kommune.ts'
import type { Her } from './milepaeler.ts'

/** What one command did in a case. */
export type Steg = Skjedd & { hendelse: Besluttet }
type Sendt = { type: HendelseType; om?: string | undefined; data: unknown }

const skolensRutine = (idag: string): Rutine => {
  const rutine = gjeldendeRutine('skole', idag)
  if (!rutine) throw new Error('no routine is in force for schools')
  return rutine
}

/** What the next step may have to name, as the case stands. */
const herI = ({ sak, prosesser }: Stand): Pick<Her, 'rader' | 'varsel' | 'venter'> => {
  const { plan, fravaer } = sak.context
  const venter = [...prosesser].find(([, { snapshot }]) => {
    const { svar, hort } = snapshot.context as StemmeKontekst
    return hort !== null && svar === null
  })
  return {
    rader: plan.gjeldende ? levendeRader(plan.gjeldende).map(({ id }) => id) : [],
    varsel: fravaer.varsel !== null,
    venter: venter?.[0],
  }
}

/** The first deadline that has fallen due, to be called out as the server would have done. */
const forfalt = (stand: Stand, idag: string): Sendt | undefined => {
  const [forst] = frister(stand).flatMap(({ om, utrop }) =>
    utrop && utrop.dato <= idag ? [{ om, utrop }] : [],
  )
  return forst && { type: forst.utrop.hendelse as HendelseType, om: forst.om, data: {} }
}

const opprettet = (rutine: Rutine, nr: number, aktor: Aktor, idag: string): Steg => {
  const barnet = barn(nr)
  const skjedde = aapnet(idag)
  const data = {
    rutine: { id: rutine.id, versjon: rutine.versjon },
    barn: barnet.id,
    enhet: barnet.enhetId,
    stafettholder: { person: holder(barnet).id, rolle: 'kontaktlaerer' },
  } as const
  const uten = konvolutt('sak.opprettet', data, aktor, { skjedde, registrert: klokken(skjedde, 0) })
  const stand = aapne(rutine, uten)
  const hendelse = { ...uten, v: 1, tilstand: tilstandstekst(stand) }
  return { hendelse, hendelser: [hendelse], foer: undefined, stand, effekter: [] }
}

/**
 * The story of child number `nr` until today, each step decided by the same code as any other: the
 * case is opened, told step by step, and left with nothing that has fallen due.
 */
export function fortelling(nr: number, historie: Historie, idag: string): Steg[] {
  const rutine = skolensRutine(idag)
  const lederen = somAktor(leder(nr), barn(nr).enhetId)
  const kandidater = kandidaterVed(nr)
  const steg = [opprettet(rutine, nr, lederen, idag)]

  const send = (foer: Stand, aktor: Aktor, { type, om, data }: Sendt, dag: string): Stand => {
    const tid = { skjedde: dag, registrert: klokken(dag, steg.length) }
    const uten = { ...konvolutt(type, data, aktor, tid), type, ...(om !== undefined && { om }) }
    const decision = decide(foer, uten, {
      idag: dag,
      kandidater,
      ansatte: kandidater,
      foresatte: [],
    })
    if (decision.outcome !== 'ok') {
      throw new Error(`${type} was refused: ${JSON.stringify(decision)}`)
    }
    const { hendelse } = decision
    steg.push({ ...decision, hendelser: [hendelse], foer })
    return decision.stand
  }

  let stand = steg[0]?.stand as Stand
  for (let i = 0; ; i++) {
    const dag = dagFor(i, idag)
    for (;;) {
      const utrop = forfalt(stand, dag)
      if (!utrop) break
      stand = send(stand, SYSTEM, utrop, dag)
    }
    const skritt = skrittAv(historie, { nr, i, idag: dag, ...herI(stand) })
    if (!skritt) return steg
    stand = send(stand, lederen, skritt, dag)
  }
}
