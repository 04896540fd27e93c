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
  valg: ['tom'],
  kort: 'Starter Stafett.',
  hjelp: `Migrerer databasen og tar imot til den stoppes med Ctrl-C.
  --tom   la en tom database være tom, og ikke fyll den med en oppdiktet kommune

Innstillinger i miljøet:
  PORT             porten det lyttes på (3000)
  STAFETT_VERT     adressen det lyttes på (127.0.0.1)
  STAFETT_ADRESSE  adressen andre når den på (bare egen maskin)
  STAFETT_DATA     databasefilen (data/stafett.db)
  STAFETT_DEMO     ja: demobrukere uten passord (ja)
  STAFETT_LOGG     fatal, error, warn, info eller debug (warn)
  STAFETT_GRENSE   kall til API-et i minuttet for én bruker (1200)

E-post, om den skal sendes:
  STAFETT_SMTP_VERT      e-posttjeneren
  STAFETT_SMTP_AVSENDER  adressen brevene kommer fra
  STAFETT_SMTP_TLS       starttls, tls eller ingen (starttls)
  STAFETT_SMTP_PORT      porten (587, med tls 465, med ingen 25)
  STAFETT_SMTP_BRUKER, STAFETT_SMTP_PASSORD  innlogging (ingen)
  STAFETT_POST_INN       hemmelighet for svar på invitasjoner (ingen tas imot)`,
  kjor: async (_, valg) => {
    const config = readConfig(process.env)
    requireLogin(config)
    await withLock(config.data, () => gjorKlar(config.data, valg.has('tom')))
    const store = await openStore(config.data)
    const app = await buildApp({
      store,
      klokke: systemklokke,
      demo: config.demo,
      adresse: config.adresse,
      logg: createLog(config.logg),
      perMinutt: config.grense,
      smtp: config.smtp,
      postInn: config.postInn,
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

async function gjorKlar(data: string, tom: boolean): Promise<void> {
  await bringUpAndTell(data)
  if (!(await erTom(data))) return
  if (tom) {
    console.log('Databasen er tom. Hent inn kommunen med «stafett importer-folk».')
    return
  }
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
