import { openStore } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { verify as gaaGjennom } from '../sak/verify.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'

export const verify: Command = {
  argumenter: [],
  kort: 'Folder hver sak på nytt fra hendelsene og sammenligner med det som er lagret.',
  hjelp: `Sier for hver sak hvilke felt som avviker, aldri hva som står i dem. Endrer ingenting.
Koden ut er 1 når noe avviker.

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async () => {
    const store = await openStore(readConfig(process.env).data)
    try {
      const { saker, hendelser, avvik } = await gaaGjennom(store)
      for (const { sakId, hva } of avvik) console.error(`Sak ${sakId}: ${hva.join(', ')}`)
      const omfang = `${saker} saker og ${hendelser} hendelser`
      if (avvik.length > 0) throw new CliFeil(`${avvik.length} av ${omfang} avviker.`)
      console.log(`${omfang} er gjennomgått. Alt stemmer.`)
    } finally {
      await store.close()
    }
  },
}
