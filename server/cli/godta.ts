import { acceptLoss, openStore, withLock } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { systemklokke } from '../klokke.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'

const godtaTap = async (data: string): Promise<string> => {
  const tap = await withLock(data, async () => acceptLoss(data, systemklokke()))
  if (!tap) return `${data} har alt det er kvittert for. Ingenting er endret.`
  const funnet = tap.kopi ? ` Slik filene ble funnet, ligger de i ${tap.kopi}.` : ''
  return `Stafett går videre uten ${tap.antall} hendelser.${funnet}`
}

/** A server that is up finds it at its next look, within a minute. */
const godtaKlokka = async (data: string): Promise<string> => {
  const store = await openStore(data)
  try {
    const naa = systemklokke()
    await store.klokke.noter(naa)
    return `Klokka er ${naa}. Stafett går ut fra at det stemmer, og roper ut frister etter den.`
  } finally {
    await store.close()
  }
}

const HVA = new Map([
  ['tap', godtaTap],
  ['klokka', godtaKlokka],
])

export const godta: Command = {
  argumenter: ['HVA'],
  kort: 'Sier ja til det Stafett har stoppet for.',
  hjelp: `HVA er det Stafett ba om:
  tap      gå videre med en database der noe det er kvittert for, er borte
  klokka   ta den for god: det er lenge siden sist, eller den sto feil da

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async ([hva = '']) => {
    const svar = HVA.get(hva)
    if (!svar)
      throw new CliFeil(`«${hva}» er ikke noe Stafett spør om: ${[...HVA.keys()].join(', ')}.`)
    console.log(await svar(readConfig(process.env).data))
  },
}
