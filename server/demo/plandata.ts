import type { DataFor } from '../../machines/forlop/hendelser.ts'
import type { Rolle } from '../../machines/roller.ts'
import type { Utfall } from '../../machines/sak/hendelser/plan.ts'
import type { Utkast, Utkastrad } from '../../machines/sak/kontekst.ts'
import type { Part } from '../../machines/sak/part.ts'
import { levendeRader } from '../../machines/sak/plan/rad.ts'
import { utkastFra } from '../../machines/sak/plan/utkast.ts'
import type { Inn } from './data.ts'
import { rundt } from './folk.ts'
import { igjen, igjenI } from './tekster/igjen.ts'
import type { Rad } from './tema/tema.ts'

/** Words for those at the unit that a story means one of. */
const ANSATT: Readonly<Record<string, Rolle>> = {
  Kontaktlærer: 'kontaktlaerer',
  'Pedagogisk leder': 'pedagogiskLeder',
  Styrer: 'styrer',
  Teamleder: 'teamleder',
  Tiltaksleder: 'tiltaksleder',
}

/** Whose measure it is: the one who has that part around this child, else the words. */
const ansvarlig = (annen: string, { barn, kontekst }: Pick<Inn, 'barn' | 'kontekst'>): Part => {
  const rolle = ANSATT[annen]
  const [forste] = rolle ? rundt(barn, [rolle]) : []
  const person = annen === 'Stafettholder' ? kontekst.stafett.holder : forste
  return person ? { slag: 'ansatt', ...person } : { slag: 'annen', annen }
}

const ny = ({ resultat: _, ...rad }: Rad, inn: Inn): Utkastrad => ({
  ...rad,
  ansvarlig: ansvarlig(rad.ansvarlig, inn),
  evalueres: inn.evalueres,
  fra: null,
})

/** The first plan is the story's own; a later one carries on what lives and adds something new. */
export function utkast(inn: Inn): Utkast {
  const { tema, kontekst, rutine, dag, evalueres, barn, sjanse } = inn
  const { maal } = tema
  const fortsetter = utkastFra({ kontekst, rutine, idag: dag }).rader.map((rad) => ({
    ...rad,
    evalueres,
  }))
  const tidligere = kontekst.plan.tidligere.length > 0 || kontekst.plan.gjeldende !== null
  if (!tidligere) return { maal, rader: tema.rader.map((rad) => ny(rad, inn)) }
  const kjent = new Set(fortsetter.map((rad) => rad.omraade))
  const tillegg = igjenI[kontekst.arena].rader
    .map((rad) => rad(barn.fornavn))
    .filter((rad) => !kjent.has(rad.omraade))
  const valgt = tillegg[sjanse.heltall(0, tillegg.length - 1)]
  return { maal, rader: valgt ? [...fortsetter, ny(valgt, inn)] : fortsetter }
}

const delvis = { gjennomfort: 'delvis', hjalp: 'vetIkke' } as const
const godt = { gjennomfort: 'ja', hjalp: 'ja' } as const
const litt = { gjennomfort: 'ja', hjalp: 'delvis' } as const

/** One outcome a row: the last row always does, the others by turns, what the move asks for. */
const utfallFor = (
  oensket: Utfall['utfall'],
  resultat: string,
  nr: number,
  antall: number,
): Utfall => {
  if (oensket === 'avsluttes')
    return {
      utfall: 'avsluttes',
      ...godt,
      resultat,
      sluttgrunn: nr % 2 === 0 ? 'ordinaertArbeid' : 'fullfort',
    }
  if (nr === antall - 1) return { utfall: oensket, ...litt, resultat }
  if (nr === 0 && antall > 2)
    return {
      utfall: 'avsluttes',
      gjennomfort: 'ja',
      hjalp: 'nei',
      resultat,
      sluttgrunn: 'hjalpIkke',
    }
  return { utfall: 'viderefores', ...(nr % 2 === 0 ? delvis : godt), resultat }
}

/** What each living row came to. */
export function evalueringsdata({
  tema,
  kontekst,
  trekk,
  barn,
  sjanse,
}: Inn): DataFor<'plan.evaluert'> {
  const plan = kontekst.plan.gjeldende
  const rader = plan ? levendeRader(plan) : []
  const oensket = trekk.utfall ?? 'viderefores'
  const sagt = new Map(
    [...tema.rader, ...igjenI[kontekst.arena].rader.map((rad) => rad(barn.fornavn))].map((r) => [
      r.omraade,
      r.resultat,
    ]),
  )
  return {
    deltakere:
      kontekst.arena === 'barnehage'
        ? ['foresatte', 'pedagogiskLeder', 'tiltaksleder']
        : ['barnet', 'foresatte', 'kontaktlaerer', 'tiltaksleder'],
    utfall: Object.fromEntries(
      rader.map((rad, nr) => [
        rad.id,
        utfallFor(
          oensket,
          sagt.get(rad.omraade) ?? sjanse.en(igjen.resultat)(barn.fornavn),
          nr,
          rader.length,
        ),
      ]),
    ),
    oppsummering: sjanse.en(igjen.evaluering[oensket])(barn.fornavn),
  }
}
