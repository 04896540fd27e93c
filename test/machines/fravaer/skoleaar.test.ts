import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sporsmaal, Svart } from '../../../machines/fravaer/sporsmaal.ts'
import { sporsmaal, svarPaa } from '../../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { TrinnNr } from '../../../machines/rutine/skjema.ts'
import { dag, skoledager } from '../../stotte/fravaersdager.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, naar, SYSTEM } from '../../stotte/sak.ts'

const FORSTE = '2026-08-17'
const SISTE = '2027-06-18'
const ALLE = skoledager(FORSTE, SISTE)

/**
 * The limits of the routine, written down as a person would: more than so many days, within a time that
 * holds the day, are to be judged for a trinn.
 */
const GRENSER: { id: string; over: number; trinn: TrinnNr; begynner(idag: string): string }[] = [
  ...[3, 6, 9].map((over, trinn) => ({
    id: `over${over}`,
    over,
    trinn: trinn as TrinnNr,
    begynner: (idag: string) => {
      const hittil = ALLE.filter((dato) => dato <= idag)
      return hittil[Math.max(0, hittil.length - 30)] ?? FORSTE
    },
  })),
  ...[6, 10, 15].map((over, trinn) => ({
    id: `halvaarOver${over}`,
    over,
    trinn: trinn as TrinnNr,
    begynner: (idag: string) => (idag < '2027-01-01' ? '2026-08-01' : '2027-01-01'),
  })),
  ...[10, 16, 24].map((over, trinn) => ({
    id: `aarOver${over}`,
    over,
    trinn: trinn as TrinnNr,
    begynner: () => '2026-08-01',
  })),
]

/** Which of the days the limits count: whole days, for a reason that is neither illness nor clarified. */
const teller = ({ timer, aarsak }: Fravaersdag) =>
  timer === null && (aarsak === 'annet' || aarsak === 'ukjent' || aarsak === 'permisjon')

/** A year of a child: some days by chance, some in a pattern, some in a row, for any reason. */
const fravaer = fc
  .record({
    enkeltdager: fc.array(fc.nat(ALLE.length - 1), { maxLength: 40 }),
    ukedag: fc.option(
      fc.record({ nr: fc.integer({ min: 1, max: 5 }), hver: fc.integer({ min: 1, max: 3 }) }),
    ),
    perioder: fc.array(
      fc.record({ fra: fc.nat(ALLE.length - 1), lengde: fc.integer({ min: 2, max: 12 }) }),
      { maxLength: 4 },
    ),
    slag: fc.infiniteStream(
      fc.record(
        {
          aarsak: fc.oneof(
            {
              weight: 5,
              arbitrary: fc.constantFrom('annet' as const, 'ukjent' as const, 'permisjon' as const),
            },
            { weight: 1, arbitrary: fc.constant('avklart' as const) },
          ),
          timer: fc.oneof(
            { weight: 6, arbitrary: fc.constant(null) },
            { weight: 1, arbitrary: fc.constant(2) },
          ),
        },
        { requiredKeys: ['aarsak', 'timer'] },
      ),
    ),
    /** How many days after it a day comes to be known. */
    forsinket: fc.infiniteStream(
      fc.oneof(
        { weight: 8, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) },
      ),
    ),
    svarEtter: fc.infiniteStream(fc.integer({ min: 0, max: 12 })),
  })
  .map(({ enkeltdager, ukedag: fast, perioder, slag, forsinket, svarEtter }) => {
    const faste = fast
      ? ALLE.filter((d) => ukedag(d) === fast.nr).filter((_, nr) => nr % fast.hver === 0)
      : []
    const iRad = perioder.flatMap(({ fra, lengde }) => ALLE.slice(fra, fra + lengde))
    const datoer = [
      ...new Set([...enkeltdager.map((nr) => ALLE[nr] ?? FORSTE), ...faste, ...iRad]),
    ].sort()
    const dager = datoer.map((dato) => ({
      dag: dag(dato, slag.next().value),
      kjent: leggTilDager(dato, forsinket.next().value),
    }))
    return { dager, svarEtter }
  })

/** The days that are recorded by then. Some are corrected later; here each is known once. */
const kjente = (dager: readonly { dag: Fravaersdag; kjent: string }[], idag: string) =>
  dager.filter(({ kjent }) => kjent <= idag).map((en) => en.dag)

/** Counted days in the limit's time that nobody has answered for at its trinn or above. */
const ubesvarte = (
  grense: (typeof GRENSER)[number],
  dager: readonly Fravaersdag[],
  svart: readonly { trinn: TrinnNr; datoer: readonly string[] }[],
  idag: string,
) => {
  const foer = new Set(svart.filter((en) => en.trinn >= grense.trinn).flatMap((en) => en.datoer))
  const fra = grense.begynner(idag)
  return dager.filter((d) => teller(d) && d.dato >= fra && d.dato <= idag && !foer.has(d.dato))
}

describe('a year of any absence, without a case', () => {
  it('nobody above a limit stays unasked, and nobody is asked twice for the same days', () => {
    fc.assert(
      fc.property(fravaer, ({ dager, svarEtter }) => {
        const svart: Svart[] = []
        const gitteSvar: { trinn: TrinnNr; datoer: string[] }[] = []
        let aapent: { spurt: Sporsmaal; svares: string } | null = null
        for (const idag of ALLE) {
          const hittil = kjente(dager, idag)
          const spurt = sporsmaal(orlandSkole2026_2, { dager: hittil, svart, sak: null }, idag)
          if (!aapent && spurt) {
            const foer = gitteSvar
              .filter((en) => en.trinn >= spurt.trinn)
              .flatMap((en) => en.datoer)
            expect(spurt.dager.filter((dato) => foer.includes(dato))).toEqual([])
            aapent = { spurt, svares: leggTilDager(idag, svarEtter.next().value) }
          }
          for (const grense of GRENSER) {
            const over = ubesvarte(grense, hittil, gitteSvar, idag).length > grense.over
            if (over) expect(aapent).not.toBeNull()
          }
          if (aapent && aapent.svares <= idag) {
            const trinn = spurt?.trinn ?? aapent.spurt.trinn
            svart.push(svarPaa(orlandSkole2026_2, { dager: hittil, svart }, trinn))
            gitteSvar.push({ trinn, datoer: hittil.filter(teller).map(({ dato }) => dato) })
            aapent = null
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a year of any absence, in a case on trinn 0', () => {
  const registrer = (sak: Sak, dager: Fravaersdag[]) =>
    naar(sak, SYSTEM, 'fravaer.registrert', { dager })

  it('is asked whenever it is above the limit of a higher trinn, each time about days not answered for', () => {
    fc.assert(
      fc.property(fravaer, ({ dager, svarEtter }) => {
        const sak = gitt(orlandSkole2026_2, (en) => {
          en.idag = FORSTE
        })
        const gitteSvar: { trinn: TrinnNr; datoer: string[] }[] = []
        let svares = ''
        for (const idag of ALLE) {
          sak.idag = idag
          const nye = dager.filter(({ kjent }) => kjent <= idag && kjent > (forrige(idag) ?? ''))
          if (nye.length > 0)
            registrer(
              sak,
              nye.map((en) => en.dag),
            )
          const { varsel } = sak.snapshot.context.fravaer
          const hittil = kjente(dager, idag)
          if (nye.length > 0) {
            for (const grense of GRENSER.filter(({ trinn }) => trinn > 0)) {
              const over = ubesvarte(grense, hittil, gitteSvar, idag).length > grense.over
              if (over) expect(varsel?.trinn).toBeGreaterThanOrEqual(grense.trinn)
            }
          }
          if (!varsel) svares = ''
          else if (svares === '') {
            const foer = gitteSvar
              .filter((en) => en.trinn >= varsel.trinn)
              .flatMap((en) => en.datoer)
            expect(varsel.dager?.filter((dato) => foer.includes(dato))).toEqual([])
            svares = leggTilDager(idag, svarEtter.next().value)
          }
          if (varsel && svares !== '' && svares <= idag) {
            naar(sak, holder(sak), 'fravaer.vurdert', {
              svar: 'bli',
              begrunnelse: 'Vi vet hvorfor',
            })
            gitteSvar.push({
              trinn: varsel.trinn,
              datoer: hittil.filter(teller).map(({ dato }) => dato),
            })
            svares = ''
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})

const forrige = (dato: string): string | undefined => ALLE[ALLE.indexOf(dato) - 1]
