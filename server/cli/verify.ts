import { openInspection } from '../../db/open.ts'
import { erKjent } from '../../machines/forlop/les.ts'
import { readConfig } from '../config.ts'
import { verify as gaaGjennom } from '../maintenance/verify.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'
import { findingSentence } from './findingSentences.ts'

export const verify: Command = {
  argumenter: [],
  valg: ['dagens-regler'],
  kort: 'Folder hver sak på nytt fra hendelsene og sammenligner med det som er lagret.',
  hjelp: `Ser også etter skader i databasefilen, rader som hører til noe som mangler, og tabeller og
indekser som ikke er som de skal. Sier for hver sak hvilke felt som avviker, aldri hva som står i
dem. Endrer ingenting. Koden ut er 1 når noe avviker.
  --dagens-regler   nevn også hendelser som dagens regler ville avvist; det er ingen feil

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async (_, valg) => {
    const db = await openInspection(readConfig(process.env).data)
    try {
      let funn = 0
      for (const et of db.funn(erKjent)) {
        console.error(findingSentence(et))
        funn += 1
      }
      const dagensRegler = valg.has('dagens-regler')
      const { saker, hendelser, avvik, merknader } = await gaaGjennom(db, { dagensRegler })
      for (const { sakId, hva } of avvik) console.error(`Sak ${sakId}: ${hva.join(', ')}`)
      for (const { sakId, nr, type, hvorfor } of merknader) {
        console.log(`Sak ${sakId}: nr. ${nr}, ${type}, ville i dag vært avvist: ${hvorfor}`)
      }
      const omfang = `${saker} saker og ${hendelser} hendelser`
      if (funn > 0) console.error(`${funn} funn utenom det som står i sakene.`)
      if (avvik.length > 0) throw new CliFeil(`${avvik.length} av ${omfang} avviker.`)
      if (funn > 0) throw new CliFeil(`Sakene stemmer hver for seg: ${omfang} er gjennomgått.`)
      console.log(`${omfang} er gjennomgått. Alt stemmer.`)
    } finally {
      await db.close()
    }
  },
}
