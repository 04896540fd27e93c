import type { Barn } from '../../db/store.ts'
import type { DataFor, HendelseType } from '../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { rundt } from './folk.ts'
import type { Spill } from './spill.ts'
import { LAGET } from './tekster/laget.ts'
import type { Tema } from './tema/tema.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** A consent of the stories is good for so long, in days. */
const VARER = 180
/** One team in so many waits for an answer; as many have had a consent withdrawn. */
const HVERT = 3

export type Lagfortelling = {
  barn: Barn
  /** Their ids. */
  foresatte: readonly string[]
  tema: Tema
  sjanse: Tilfeldig
}

/** From trinn 2 a case has a team: whoever leads measures, the family, and services that it said yes to. */
export async function settSammenLaget(
  spill: Spill,
  aktor: Aktor,
  { barn, foresatte, tema, sjanse }: Lagfortelling,
): Promise<void> {
  const { lukket, hvile, trinn, arena } = (await spill.stand()).sak.context
  const [alene] = foresatte
  if (lukket || hvile || trinn < 2 || alene === undefined) return
  const send = <T extends HendelseType>(type: T, data: DataFor<T>, om?: string) =>
    spill.send(aktor, type, data, om === undefined ? {} : { om })
  const sist = async () => [...(await spill.stand()).prosesser.keys()].at(-1) ?? ''

  const [leder] = rundt(barn, ['tiltaksleder'])
  if (leder) {
    await send('medlem.kommet', { slag: 'ansatt', ansatt: leder, del: LAGET.leder })
    await send('medlem.fastKontakt', {}, await sist())
  }
  await send('medlem.kommet', { slag: 'barnet' })
  for (const foresatt of foresatte) await send('medlem.kommet', { slag: 'foresatt', foresatt })

  const utfall = sjanse.heltall(1, HVERT)
  const [forste = 'ppt', ...andre] = tema.hjelpetjenester.tjenester
  for (const [nr, tjeneste] of [forste, ...andre].entries()) {
    const venter = nr > 0 && utfall === 1 && foresatte.length > 1
    await send('samtykke.gitt', {
      tjeneste,
      hva: sjanse.en(LAGET.hva),
      maa: [...foresatte],
      gitt: venter ? [alene] : [...foresatte],
      barnet: arena === 'skole' && barn.gruppe.startsWith('10') ? 'samtykker' : 'forUng',
      hvordan: sjanse.en(['muntlig', 'papir']),
      til: leggTilDager(spill.dato(), VARER),
    })
    const om = await sist()
    if (venter) continue
    await send('medlem.kommet', { slag: 'tjeneste', tjeneste, del: sjanse.en(LAGET.del) })
    if (nr === 0 && utfall === 2)
      await send('samtykke.trukket', { av: 'foresatt', foresatt: alene }, om)
  }
}
