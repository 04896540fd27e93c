import type { Enhetstall } from '../../db/store.ts'
import { innlogget } from '../api/trpc.ts'
import { svarfrist } from '../fravaer/svarfrist.ts'
import { datoI } from '../klokke.ts'
import { tallenheter } from '../tilgang/oversikt.ts'
import { GRENSE, skjerm } from './skjerm.ts'

const sum = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0)

/**
 * Open cases in numbers, unit by unit and trinn by trinn, at the units one follows. No child is named;
 * whoever sees no case is told small numbers veiled, and not what waits for single children.
 */
export const enheter = innlogget.query(async ({ ctx: { store, person, klokke } }) => {
  const idag = datoI(klokke())
  const alle = await store.enheter.alle()
  const mine = tallenheter(person, alle)
  const ider = mine.map(({ enhetId }) => enhetId)
  const [tall, forslag] = await Promise.all([
    store.oversikt.enheter(ider, idag),
    store.forslag.tellAapne(ider),
  ])
  const skjermes = mine.some((en) => en.skjermes)
  const perEnhet = (felt: 'antall' | 'forfalt' | 'tilbudt') =>
    mine.map(({ enhetId, skjermes }) => ({
      tall: sum(tall.filter((en) => en.enhetId === enhetId).map((en) => en[felt])),
      skjermes,
    }))
  const kolonne = (felt: 'antall' | 'forfalt') => {
    const deler = perEnhet(felt)
    const [samlet = 0] = skjerm([{ tall: sum(deler.map((en) => en.tall)), skjermes }])
    return { deler: skjerm(deler), samlet }
  }
  const [aapne, forfalt, tilbudt] = [kolonne('antall'), kolonne('forfalt'), perEnhet('tilbudt')]
  const forSent = (enhetId: string) =>
    sum(
      forslag
        .filter((en) => en.enhetId === enhetId && svarfrist(en) < idag)
        .map(({ antall }) => antall),
    )
  return {
    /** Below this, a veiled number is not told. */
    grense: skjermes ? GRENSE : null,
    aapne: aapne.samlet,
    forfalt: forfalt.samlet,
    enheter: mine.map((en, nr) => ({
      id: en.enhetId,
      navn: alle.find(({ id }) => id === en.enhetId)?.navn ?? '',
      aapne: aapne.deler[nr] ?? 0,
      forfalt: forfalt.deler[nr] ?? 0,
      venter: en.skjermes ? null : { tilbud: tilbudt[nr]?.tall ?? 0, forslag: forSent(en.enhetId) },
    })),
    trinn: perTrinn(tall, skjermes),
  }
})

const perTrinn = (tall: readonly Enhetstall[], skjermes: boolean) => {
  const numre = [...new Set(tall.map(({ trinn }) => trinn))].sort()
  const antall = numre.map((nr) => ({
    tall: sum(tall.filter(({ trinn }) => trinn === nr).map((en) => en.antall)),
    skjermes,
  }))
  const vises = skjerm(antall)
  return numre.map((nr, i) => ({ nr, antall: vises[i] ?? 0 }))
}
