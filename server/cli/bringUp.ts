import { systemklokke } from '../klokke.ts'
import type { BroughtUp } from '../maintenance/bringUp.ts'
import { bringUp, WouldDiffer } from '../maintenance/bringUp.ts'
import { CliFeil } from './command.ts'
import { progress } from './progress.ts'

/** Cases that are named one by one; of more it is said how many. */
const NAVNGIS = 20

const fortell = ({ gjort, kopi }: BroughtUp) =>
  console.log(
    `${gjort} saker er brakt fram til denne versjonen.${kopi ? ` En kopi fra før ligger i ${kopi}.` : ''}`,
  )

/** Brings the database up to date and says what was done, or in one sentence why nothing was. */
export async function bringUpAndTell(fil: string): Promise<void> {
  const bar = progress('Bringer sakene fram')
  try {
    const gjort = await bringUp(fil, { naa: systemklokke(), framdrift: bar.naa })
    bar.ferdig()
    if (gjort) fortell(gjort)
  } catch (feil) {
    if (!(feil instanceof WouldDiffer)) throw feil
    const { saker, andreGjort } = feil
    for (const { sakId, hva } of saker.slice(0, NAVNGIS)) console.error(`Sak ${sakId}: ${hva}`)
    throw new CliFeil(
      andreGjort
        ? `${saker.length} saker ville stått annerledes enn de ble lagret, og er ikke endret. De andre er brakt fram.`
        : `${saker.length} saker ville stått annerledes enn de ble lagret. Ingenting er endret.`,
    )
  }
}
