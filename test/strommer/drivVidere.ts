import fc from 'fast-check'
import { z } from 'zod'
import type { ForesattStore, LagretSak, Store } from '../../db/store.ts'
import { muligheter, verdenI } from '../../machines/forlop/decide.ts'
import { skjemaFor } from '../../machines/forlop/hendelser.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { foresatteIDag } from '../../server/foresatt/idag.ts'
import { datoI } from '../../server/klokke.ts'
import { SYSTEM, somAktor, somKommando } from '../../server/sak/kommando.ts'
import { lagMeldinger } from '../../server/sak/meldinger.ts'
import type { Orkestrator } from '../../server/sak/orkestrator.ts'
import { lagOrkestrator } from '../../server/sak/orkestrator.ts'
import type { JsonSchema } from '../stotte/fraSkjema.ts'
import { fraSkjema } from '../stotte/fraSkjema.ts'

/** Takes one transition that the case allows one of these, with data that its own schema allows. */
async function etSkritt(
  { orkestrator, foresatte: familier }: { orkestrator: Orkestrator; foresatte: ForesattStore },
  lagret: LagretSak,
  aktorer: readonly Aktor[],
  idag: string,
): Promise<boolean> {
  const sakId = lagret.sak.id
  const { rutine, stand } = await orkestrator.klar(sakId, lagret.nr)
  const folk = await orkestrator.ansatte.ved(rutine, lagret.sak.enhetId)
  const foresatte = foresatteIDag(await familier.til(stand.sak.context.barn), idag)
  const omverden = { idag, ...folk, foresatte }
  for (const aktor of aktorer) {
    for (const { type, om, mangler } of muligheter(stand, { aktor, skjedde: idag })) {
      if (mangler.length > 0) continue
      const skjema = skjemaFor(type, verdenI(stand, omverden, om))
      const data = fraSkjema(z.toJSONSchema(skjema) as JsonSchema)
      if (!data) continue
      const versjon = om === undefined ? stand.versjon : stand.prosesser.get(om)?.versjon
      const kommando = somKommando(aktor.id, sakId, {
        kommandoId: `videre:${sakId}:${lagret.nr}`,
        forventetVersjon: versjon ?? 0,
        type,
        om,
        data: fc.sample(data, { seed: 1, numRuns: 1 })[0],
      })
      return (await orkestrator.send(sakId, lagret, aktor, kommando)).outcome === 'ok'
    }
  }
  return false
}

/** A step in every case. Answers the states that they stood in, and those that a case went on from. */
export async function drivVidere(store: Store, naa: string) {
  const orkestrator = lagOrkestrator(store, () => naa, lagMeldinger())
  const alle = new Set<string>()
  const gikk = new Set<string>()
  const saker: { lagret: LagretSak }[] = []
  for await (const { nr, sak } of store.alleSaker()) saker.push({ lagret: { nr, sak } })
  const folk = await store.personer.alle()
  for (const { lagret } of saker) {
    const { tilstand, enhetId, stafettholder } = lagret.sak
    const holder = folk.filter(({ id }) => id === stafettholder)
    const ledelse = folk.filter(({ roller }) => roller.some((r) => r.enhetId === enhetId))
    const aktorer = [...holder, ...ledelse].map((person) => somAktor(person, enhetId))
    alle.add(tilstand)
    if (
      await etSkritt(
        { orkestrator, foresatte: store.foresatte },
        lagret,
        [...aktorer, SYSTEM],
        datoI(naa),
      )
    )
      gikk.add(tilstand)
  }
  return { tilstander: [...alle].sort(), gikk: [...gikk].sort() }
}
