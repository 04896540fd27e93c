import { createHmac } from 'node:crypto'
import type { MoteRad, Store } from '../../db/store.ts'

/**
 * What calendars know a meeting by: another for each who is asked, and the same for as long as it is.
 * It tells nothing of the meeting, and nobody can work out another's from their own.
 */
export const kalenderUid = async (
  { kladd }: Pick<Store, 'kladd'>,
  { om, slag, hvem }: Pick<MoteRad, 'om' | 'slag' | 'hvem'>,
): Promise<string> => {
  const merke = createHmac('sha256', await kladd.hemmelighet())
    .update(`kalender ${om} ${slag} ${hvem}`)
    .digest('hex')
  return `${merke.slice(0, 40)}@stafett`
}
