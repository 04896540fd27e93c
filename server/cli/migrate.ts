import { migrateStore, withLock } from '../../db/open.ts'
import { lesKonfig } from '../konfig.ts'
import type { Kommando } from './kommando.ts'

export const migrate: Kommando = {
  argumenter: [],
  kort: 'Oppretter databasen eller løfter den til denne versjonen.',
  hjelp: 'Trygt å kjøre flere ganger. Innstilling: STAFETT_DATA (databasefilen).',
  kjor: async () => {
    const { data } = lesKonfig(process.env)
    await withLock(data, () => migrateStore(data))
    console.log(`${data} er klar.`)
  },
}
