import type { SakListeRad, Store } from '../../../db/store.ts'
import type { Orkestrator } from '../orkestrator.ts'
import { navnFor } from './folk.ts'
import { sistMinnet } from './minnet.ts'

/** What a row tells to the one person it is meant for. */
export type EgenRad = {
  /** Who reminded me of the date that is past, and when. */
  minnet: { navn: string; dato: string } | null
  /** What the one who offers me the relay wrote. */
  overlevering: string | null
}

/** What the rows tell to `meg`, by the id of the case. */
export async function egneRader(
  { store, orkestrator }: { store: Store; orkestrator: Pick<Orkestrator, 'klar'> },
  rader: readonly SakListeRad[],
  meg: string,
): Promise<(sakId: string) => EgenRad> {
  const [minnet, overlevert] = await Promise.all([
    mineMinnet(store, rader, meg),
    Promise.all(
      rader
        .filter(({ sak }) => sak.tilbudtTil === meg)
        .map(async ({ sak, nr }) => {
          const { tilbud } = (await orkestrator.klar(sak.id, nr)).stand.sak.context.stafett
          return [sak.id, tilbud?.til.person === meg ? tilbud.overlevering : null] as const
        }),
    ),
  ])
  const overleveringer = new Map(overlevert)
  return (sakId) => ({
    minnet: minnet.get(sakId) ?? null,
    overlevering: overleveringer.get(sakId) ?? null,
  })
}

async function mineMinnet(store: Store, rader: readonly SakListeRad[], meg: string) {
  const mine = rader.filter(({ sak }) => sak.stafettholder === meg || sak.tilbudtTil === meg)
  const minnet = [...(await sistMinnet(store, mine)).values()].filter((en) => en.mottaker === meg)
  const navn = await navnFor(
    store,
    minnet.map(({ fra }) => fra),
  )
  return new Map(minnet.map(({ sakId, fra, dato }) => [sakId, { navn: navn[fra] ?? '', dato }]))
}
