import { migrateStore, openStore, withLock } from '../../db/open.ts'
import { byggApp } from '../app/bygg.ts'
import { lagLogg } from '../app/logg.ts'
import { lytt } from '../app/lytt.ts'
import { fyllVedBehov } from '../demo/fyll.ts'
import { systemklokke } from '../klokke.ts'
import { krevInnlogging, lesKonfig } from '../konfig.ts'
import { vedAvslutning } from './avslutning.ts'
import type { Kommando } from './kommando.ts'

export const serve: Kommando = {
  argumenter: [],
  kort: 'Starter Stafett.',
  hjelp: `Migrerer databasen og tar imot til den stoppes med Ctrl-C.

Innstillinger i miljøet:
  PORT             porten det lyttes på (3000)
  STAFETT_VERT     adressen det lyttes på (127.0.0.1)
  STAFETT_DATA     databasefilen (data/stafett.db)
  STAFETT_DEMO     ja: demobrukere uten passord (ja)
  STAFETT_LOGG     fatal, error, warn, info eller debug (warn)
  STAFETT_GRENSE   kall til API-et i minuttet for én bruker (1200)`,
  kjor: async () => {
    const konfig = lesKonfig(process.env)
    krevInnlogging(konfig)
    await withLock(konfig.data, () => gjorKlar(konfig.data))
    const store = await openStore(konfig.data)
    const app = await byggApp({
      store,
      klokke: systemklokke,
      demo: konfig.demo,
      logg: lagLogg(konfig.logg),
      perMinutt: konfig.grense,
    })
    const rydd = async () => {
      await app.close()
      await store.close()
    }
    try {
      const port = await lytt(app, konfig)
      vedAvslutning(rydd)
      console.log(`Stafett kjører på http://localhost:${port}`)
    } catch (feil) {
      await rydd()
      throw feil
    }
  },
}

async function gjorKlar(data: string): Promise<void> {
  await migrateStore(data)
  if (await fyllVedBehov(data, systemklokke())) {
    console.log('Databasen var tom og er fylt med en oppdiktet kommune.')
  }
}
