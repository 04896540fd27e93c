import { migrateStore, withLock } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import type { Command } from './command.ts'

export const migrate: Command = {
  argumenter: [],
  kort: 'Oppretter databasen eller løfter den til denne versjonen.',
  hjelp: 'Trygt å kjøre flere ganger. Innstilling: STAFETT_DATA (databasefilen).',
  kjor: async () => {
    const { data } = readConfig(process.env)
    await withLock(data, () => migrateStore(data))
    console.log(`${data} er klar.`)
  },
}
