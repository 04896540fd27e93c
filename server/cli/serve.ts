import { openStore, withLock } from '../../db/open.ts'
import { buildApp } from '../app/build.ts'
import { listen } from '../app/listen.ts'
import { createLog } from '../app/log.ts'
import { readConfig, requireLogin } from '../config.ts'
import { systemklokke } from '../klokke.ts'
import { bringUpAndTell } from './bringUp.ts'
import type { Command } from './command.ts'
import { onSignal } from './signals.ts'

export const serve: Command = {
  argumenter: [],
  kort: 'Starter Stafett.',
  hjelp: `Migrerer databasen og tar imot til den stoppes med Ctrl-C.

Innstillinger i miljøet:
  PORT             porten det lyttes på (3000)
  STAFETT_VERT     adressen det lyttes på (127.0.0.1)
  STAFETT_ADRESSE  adressen andre når den på (bare egen maskin)
  STAFETT_DATA     databasefilen (data/stafett.db)
  STAFETT_DEMO     ja: demobrukere uten passord (ja)
  STAFETT_LOGG     fatal, error, warn, info eller debug (warn)
  STAFETT_GRENSE   kall til API-et i minuttet for én bruker (1200)`,
  kjor: async () => {
    const config = readConfig(process.env)
    requireLogin(config)
    await withLock(config.data, () => gjorKlar(config.data))
    const store = await openStore(config.data)
    const app = await buildApp({
      store,
      klokke: systemklokke,
      demo: config.demo,
      adresse: config.adresse,
      logg: createLog(config.logg),
      perMinutt: config.grense,
    })
    const cleanUp = async () => {
      await app.close()
      await store.close()
    }
    try {
      const port = await listen(app, config)
      onSignal(cleanUp)
      console.log(`Stafett kjører på ${config.adresse?.origin ?? `http://localhost:${port}`}`)
    } catch (feil) {
      await cleanUp()
      throw feil
    }
  },
}

async function gjorKlar(data: string): Promise<void> {
  await bringUpAndTell(data)
  if (!(await erTom(data))) return
  // Loaded only where it is needed: a municipality's own server never holds the demo.
  const { fyll } = await import('../demo/fyll.ts')
  await fyll(data, systemklokke())
  console.log('Databasen var tom og er fylt med en oppdiktet kommune.')
}

async function erTom(data: string): Promise<boolean> {
  const store = await openStore(data)
  const enheter = await store.enheter.alle()
  await store.close()
  return enheter.length === 0
}
