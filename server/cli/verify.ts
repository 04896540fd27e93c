import { openStore } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { verify as gaaGjennom } from '../maintenance/verify.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'

export const verify: Command = {
  argumenter: [],
  valg: ['dagens-regler'],
  kort: 'Folder hver sak på nytt fra hendelsene og sammenligner med det som er lagret.',
  hjelp: `Sier for hver sak hvilke felt som avviker, aldri hva som står i dem. Endrer ingenting.
Koden ut er 1 når noe avviker.
  --dagens-regler   nevn også hendelser som dagens regler ville avvist; det er ingen feil

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async (_, valg) => {
    const store = await openStore(readConfig(process.env).data)
    try {
      const dagensRegler = valg.has('dagens-regler')
      const { saker, hendelser, avvik, merknader } = await gaaGjennom(store, { dagensRegler })
      for (const { sakId, hva } of avvik) console.error(`Sak ${sakId}: ${hva.join(', ')}`)
      for (const { sakId, nr, type, hvorfor } of merknader) {
        console.log(`Sak ${sakId}: nr. ${nr}, ${type}, ville i dag vært avvist: ${hvorfor}`)
      }
      const omfang = `${saker} saker og ${hendelser} hendelser`
      if (avvik.length > 0) throw new CliFeil(`${avvik.length} av ${omfang} avviker.`)
      console.log(`${omfang} er gjennomgått. Alt stemmer.`)
    } finally {
      await store.close()
    }
  },
}
