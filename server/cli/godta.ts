import { acceptLoss, withLock } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { systemklokke } from '../klokke.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'

const godtaTap = async (data: string): Promise<string> => {
  const kopi = await withLock(data, async () => acceptLoss(data, systemklokke()))
  return kopi
    ? `Stafett går videre med det som er i ${data}. Slik det ble funnet, ligger det i ${kopi}.`
    : `${data} har alt det er kvittert for. Ingenting er endret.`
}

const HVA: Partial<Record<string, (data: string) => Promise<string>>> = { tap: godtaTap }

export const godta: Command = {
  argumenter: ['HVA'],
  kort: 'Sier ja til det Stafett har stoppet for.',
  hjelp: `HVA er det Stafett ba om:
  tap   gå videre med en database der noe det er kvittert for, er borte

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async ([hva = '']) => {
    const svar = HVA[hva]
    if (!svar)
      throw new CliFeil(`«${hva}» er ikke noe Stafett spør om: ${Object.keys(HVA).join(', ')}.`)
    console.log(await svar(readConfig(process.env).data))
  },
}
