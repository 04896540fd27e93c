import { openStore } from '../../db/open.ts'
import { lesKonfig } from '../konfig.ts'
import { verify as gaaGjennom } from '../sak/verify.ts'
import type { Kommando } from './kommando.ts'
import { KommandoFeil } from './kommando.ts'

export const verify: Kommando = {
  argumenter: [],
  kort: 'Folder hver sak på nytt fra hendelsene og sammenligner med det som er lagret.',
  hjelp: `Sier for hver sak hvilke felt som avviker, aldri hva som står i dem. Endrer ingenting.
Koden ut er 1 når noe avviker.

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async () => {
    const store = await openStore(lesKonfig(process.env).data)
    try {
      const { saker, hendelser, avvik } = await gaaGjennom(store)
      for (const { sakId, hva } of avvik) console.error(`Sak ${sakId}: ${hva.join(', ')}`)
      const omfang = `${saker} saker og ${hendelser} hendelser`
      if (avvik.length > 0) throw new KommandoFeil(`${avvik.length} av ${omfang} avviker.`)
      console.log(`${omfang} er gjennomgått. Alt stemmer.`)
    } finally {
      await store.close()
    }
  },
}
