import { withLock } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { bringUpAndTell } from './bringUp.ts'
import type { Command } from './command.ts'

export const migrate: Command = {
  argumenter: [],
  kort: 'Oppretter databasen eller løfter den til denne versjonen.',
  hjelp: `Trygt å kjøre flere ganger. Trengs det, legges først en kopi av databasen ved siden av den. Ville en
sak stått annerledes enn den ble lagret, endres ingenting, og saken nevnes.

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async () => {
    const { data } = readConfig(process.env)
    await withLock(data, () => bringUpAndTell(data))
    console.log(`${data} er klar.`)
  },
}
