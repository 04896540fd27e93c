import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { Rolle } from '../../../machines/roller.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { muligheter } from '../../../machines/sak/avgjor.ts'
import { fold, gjenopprett, lagret } from '../../../machines/sak/fold.ts'
import type { HendelseType } from '../../../machines/sak/hendelser.ts'
import { hendelsetyper } from '../../../machines/sak/hendelser.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import { tidligst } from '../../../machines/sak/tidligst.ts'
import { iTrinn, tilSteg } from '../../stotte/forlop.ts'
import { gyldigData } from '../../stotte/gyldig.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, mottaker, prov, SYSTEM } from '../../stotte/sak.ts'
import { holderLovene } from './lover.ts'

const SEKVENSER = 1000
/** Sent before the case is stored and read again, and once more after. */
const HENDELSER = 4

/** Where a random walk sets out: anywhere on the stair, so that it does not spend itself on trinn 0. */
const starter = (rutine: Rutine): [Sak, ...Sak[]] => [
  gitt(rutine),
  ...([1, 2, 3] as const).flatMap((trinn) =>
    (['kartlegge', 'planlegge', 'folgeOpp'] as const).map((steg) =>
      gitt(rutine, iTrinn(trinn), tilSteg(steg)),
    ),
  ),
]

/** By index: the generator compares its arguments deeply, and a case is large. */
const velg = <T>(g: fc.GeneratorValue, liste: readonly [T, ...T[]]): T =>
  liste[g(fc.nat, { max: liste.length - 1 })] ?? liste[0]

const noen = (sak: Sak, g: fc.GeneratorValue): Aktor => {
  const andre = Rolle.options.map((rolle): Aktor => ({ id: 'prove-annen', roller: [rolle] }))
  return velg(g, [holder(sak), holder(sak), mottaker(sak), SYSTEM, ...andre])
}

const somLagret = (sak: Sak) => JSON.stringify(lagret(sak.snapshot))

/** Anything at all may be sent; what is accepted changes the case, what is refused changes nothing. */
const sendNoe = (sak: Sak, g: fc.GeneratorValue) => {
  sak.idag = leggTilDager(sak.idag, g(fc.nat, { max: 12 }))
  const aktor = noen(sak, g)
  const skjedde = leggTilDager(sak.idag, -velg(g, [0, 0, 0, 5, 400]))
  const her = muligheter(sak.rutine, sak.snapshot, { aktor, skjedde })
  const aapne = her.filter((m) => m.mangler.length === 0).map((m) => m.type)
  const type: HendelseType = velg(g, [
    'notat.skrevet',
    ...hendelsetyper,
    ...aapne,
    ...aapne,
    ...aapne,
  ])
  const mulighet = her.find((m) => m.type === type)
  const gyldig = g(fc.integer, { min: 0, max: 3 }) > 0
  const data = gyldig
    ? g(() => gyldigData(sak, type))
    : g(fc.anything, { withBigInt: true, withDate: true })
  const foer = somLagret(sak)

  const svar = prov(sak, aktor, type, data, skjedde)

  expect(somLagret(sak)).toBe(foer)
  if (!mulighet) expect(svar).toEqual({ utfall: 'ikkeHer' })
  else if (mulighet.mangler.length > 0)
    expect(svar).toEqual({ utfall: 'mangler', mangler: mulighet.mangler })
  else if (skjedde < tidligst(type, sak.snapshot.context, sak.idag))
    expect(svar).toEqual({ utfall: 'ugyldigDato' })
  else if (gyldig) expect({ type, data, utfall: svar.utfall }).toEqual({ type, data, utfall: 'ok' })
  if (svar.utfall !== 'ok') return
  sak.hendelser.push(svar.hendelse)
  sak.snapshot = svar.snapshot
  holderLovene(sak.rutine, sak.snapshot)
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
          sak.snapshot = gjenopprett(rutine, lest)
          expect(lagret(sak.snapshot)).toStrictEqual(lest)
          for (let i = 0; i < HENDELSER; i++) sendNoe(sak, g)
          const foldet = lagret(fold(rutine, sak.opprettet, sak.hendelser))
          expect(lagret(sak.snapshot)).toStrictEqual(foldet)
        }),
        { numRuns: SEKVENSER, endOnFailure: true },
      )
    })
  },
)
