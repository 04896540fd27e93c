import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { muligheter, verdenI } from '../../../machines/forlop/decide.ts'
import { fold } from '../../../machines/forlop/fold.ts'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import {
  begynnelsePaa,
  hendelsetyper,
  prosessFor,
  tidligst,
} from '../../../machines/forlop/hendelser.ts'
import { deler, gjenopprett } from '../../../machines/forlop/stand.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { Rolle } from '../../../machines/roller.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import { iTrinn, tilSteg } from '../../stotte/forlop.ts'
import { muligData } from '../../stotte/gyldig.ts'
import { paaPapir, papirplan, tattInn } from '../../stotte/inntak.ts'
import type { Sak } from '../../stotte/sak.ts'
import { flytt, gitt, holder, mottaker, prov, SYSTEM } from '../../stotte/sak.ts'
import { holderLovene } from './lover.ts'

const SEKVENSER = 1000
/** Sent before the case is stored and read again, and once more after. */
const HENDELSER = 4

/** Where a random walk sets out: anywhere on the stair, or brought in on it, so that it does not spend itself on trinn 0. */
const starter = (rutine: Rutine): [Sak, ...Sak[]] => [
  gitt(rutine),
  ...([1, 2, 3] as const).flatMap((trinn) =>
    (['kartlegge', 'planlegge', 'folgeOpp'] as const).map((steg) =>
      gitt(rutine, iTrinn(trinn), tilSteg(steg)),
    ),
  ),
  ...([1, 2, 3] as const).flatMap((trinn) => [
    tattInn(rutine, paaPapir({ trinn })),
    tattInn(rutine, paaPapir({ trinn, plan: papirplan() })),
  ]),
]

/** By index: the generator compares its arguments deeply, and a case is large. */
const velg = <T>(g: fc.GeneratorValue, liste: readonly [T, ...T[]]): T =>
  liste[g(fc.nat, { max: liste.length - 1 })] ?? liste[0]

const noen = (sak: Sak, g: fc.GeneratorValue): Aktor => {
  const andre = Rolle.options.map((rolle): Aktor => ({ id: 'prove-annen', roller: [rolle] }))
  return velg(g, [holder(sak), holder(sak), mottaker(sak), SYSTEM, ...andre])
}

const somLagret = (sak: Sak) => JSON.stringify(deler(sak.stand))

/** Anything at all may be sent; what is accepted changes the case, what is refused changes nothing. */
const sendNoe = (sak: Sak, g: fc.GeneratorValue) => {
  sak.idag = leggTilDager(sak.idag, g(fc.nat, { max: 12 }))
  const aktor = noen(sak, g)
  const skjedde = leggTilDager(sak.idag, -velg(g, [0, 0, 0, 5, 400]))
  const her = muligheter(sak.stand, { aktor, skjedde })
  const aapne = her.filter((m) => m.mangler.length === 0).map((m) => m.type)
  const type: HendelseType = velg(g, [
    'notat.skrevet',
    ...hendelsetyper,
    ...aapne,
    ...aapne,
    ...aapne,
  ])
  // One of them at random: a case may hold many processes that an event could be about.
  const valgte = her.filter((m) => m.type === type)
  const mulighet = valgte[g(fc.nat, { max: Math.max(0, valgte.length - 1) })]
  const om = mulighet?.om
  const harSkjema = om !== undefined || !prosessFor(type) || begynnelsePaa(type) !== undefined
  const mulig = harSkjema ? muligData(sak, type, om) : null
  const gyldig = mulig !== null && g(fc.integer, { min: 0, max: 3 }) > 0
  const data = gyldig ? g(() => mulig) : g(fc.anything, { withBigInt: true, withDate: true })
  // What can be taken has something that may be said in it.
  if (harSkjema && mulighet?.mangler.length === 0) expect(mulig, type).not.toBeNull()
  const foer = somLagret(sak)

  const svar = prov(sak, aktor, type, data, skjedde, om)

  expect(somLagret(sak)).toBe(foer)
  if (!mulighet) expect(svar).toEqual({ outcome: 'ikkeHer' })
  else if (mulighet.mangler.length > 0)
    expect(svar).toEqual({ outcome: 'mangler', mangler: mulighet.mangler })
  else if (
    skjedde <
    tidligst(
      type,
      verdenI(sak.stand, { idag: sak.idag, kandidater: [], ansatte: [], foresatte: [] }, om),
    )
  )
    expect(svar).toEqual({ outcome: 'ugyldigDato' })
  else if (gyldig)
    expect({ type, data, outcome: svar.outcome }).toEqual({ type, data, outcome: 'ok' })
  if (svar.outcome !== 'ok') return
  sak.hendelser.push(svar.hendelse)
  flytt(sak, svar.stand)
  holderLovene(sak.rutine, sak.stand)
}

describe.each(publiserteRutiner.map((rutine) => ({ id: rutine.id, rutine })))(
  '$id',
  ({ rutine }) => {
    const steder = starter(rutine)

    it(`keeps its laws through ${SEKVENSER} random sequences`, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(fc.gen(), (g) => {
          const fra = velg(g, steder)
          const sak = { ...fra, hendelser: [...fra.hendelser] }
          for (let i = 0; i < HENDELSER; i++) sendNoe(sak, g)
          const lest = JSON.parse(somLagret(sak))
          flytt(sak, gjenopprett(rutine, sak.stand.nr, lest))
          expect(deler(sak.stand)).toStrictEqual(lest)
          for (let i = 0; i < HENDELSER; i++) sendNoe(sak, g)
          const foldet = fold(rutine, [sak.opprettet, ...sak.hendelser])
          expect(deler(sak.stand)).toStrictEqual(deler(foldet))
        }),
        { numRuns: SEKVENSER, endOnFailure: true },
      )
    })
  },
)
