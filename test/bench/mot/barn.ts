import { openStore } from '../../../db/open.ts'
import { datoI, systemklokke } from '../../../server/klokke.ts'
import { createCache } from '../../../server/sak/cache.ts'
import type { Arbeidssak } from '../forlop.ts'
import { begynnPaa, gaaVidere, skritt } from '../forlop.ts'
import { sender } from '../iProsess.ts'
import { maal } from '../maal.ts'
import type { Fyltsak } from './fyllGammel.ts'
import { fyllGammel } from './fyllGammel.ts'
import { aapneGammel } from './gammel.ts'

/** What the process of one program is asked for. Without a checkout it is today's own. */
export type Spurt =
  | { gjor: 'fyll'; rot: string; fil: string; antall: number }
  | { gjor: 'aapne'; rot?: string; fil: string; saker: Fyltsak[] }
  | { gjor: 'mal'; antall: number; samtidige: number }
  | { gjor: 'lukk' }
export type Besvart = { svar: unknown } | { feil: string }

type Aapen = { saker: Arbeidssak[]; ta(sak: Arbeidssak): Promise<void>; lukk(): Promise<void> }

const medVersjon = (
  saker: readonly Fyltsak[],
  versjon: (sakId: string) => Promise<number>,
): Promise<Arbeidssak[]> =>
  Promise.all(
    saker.map(async (sak, i) =>
      begynnPaa({ ...sak, versjon: await versjon(sak.sakId) }, i, 'felles'),
    ),
  )

async function aapneDagens(fil: string, saker: readonly Fyltsak[]): Promise<Aapen> {
  const store = await openStore(fil)
  const { klar } = createCache(store)
  const versjon = async (sakId: string) => (await klar(sakId, 0)).stand.versjon
  return { saker: await medVersjon(saker, versjon), ta: sender(store), lukk: store.close }
}

async function aapneDen(rot: string, fil: string, saker: readonly Fyltsak[]): Promise<Aapen> {
  const gammel = await aapneGammel(rot, fil)
  const idag = datoI(systemklokke())
  return {
    saker: await medVersjon(saker, gammel.versjon),
    ta: async (sak) => {
      const { hendelse } = skritt(sak, idag)
      gaaVidere(sak, { versjon: await gammel.send(sak, hendelse) })
    },
    lukk: gammel.lukk,
  }
}

let aapen: Aapen | undefined

async function gjor(spurt: Spurt): Promise<unknown> {
  switch (spurt.gjor) {
    case 'fyll': {
      const gammel = await aapneGammel(spurt.rot, spurt.fil)
      const saker = await fyllGammel(gammel, spurt.antall)
      await gammel.lukk()
      return saker
    }
    case 'aapne': {
      const { rot, fil, saker } = spurt
      aapen = await (rot === undefined ? aapneDagens(fil, saker) : aapneDen(rot, fil, saker))
      return null
    }
    case 'mal': {
      if (!aapen) throw new Error('no database is open')
      const { saker, ta } = aapen
      const { perSekund } = await maal(spurt.antall, spurt.samtidige, async (nr) => {
        const sak = saker[nr % saker.length]
        if (sak) await ta(sak)
      })
      return perSekund
    }
    case 'lukk':
      await aapen?.lukk()
      process.disconnect()
      return null
  }
}

process.on('message', (spurt: Spurt) => {
  const svar = (besvart: Besvart) => {
    if (process.connected) process.send?.(besvart)
  }
  gjor(spurt).then(
    (verdi) => svar({ svar: verdi }),
    (feil: unknown) => svar({ feil: feil instanceof Error ? (feil.stack ?? '') : String(feil) }),
  )
})
