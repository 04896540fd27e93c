import { openStore } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { datoI, systemklokke } from '../klokke.ts'
import type { KanGaaOver } from '../maintenance/rutinebytte.ts'
import { gaaOver, kanGaaOver } from '../maintenance/rutinebytte.ts'
import { lagMeldinger } from '../sak/meldinger.ts'
import { lagOrkestrator } from '../sak/orkestrator.ts'
import { visBytte } from '../sak/visning/bytte.ts'
import type { Command } from './command.ts'
import { progress } from './progress.ts'

const ALLE = 'alle som kan holde den på et trinn'

export const byttRutine: Command = {
  argumenter: [],
  valg: ['bare-se'],
  kort: 'Lar saker som følger en eldre utgave av rutinen, gå over til den nyeste.',
  hjelp: `Alt som er gjort i en sak, står; det som gjenstår, følger den nye utgaven. Lukkede saker
står som de er. Kommandoen om igjen endrer ingenting.

Begynn med å se: da sies det sak for sak hva som blir annerledes, og ingenting skrives.
  --bare-se   si hva som ville blitt annerledes, sak for sak, og skriv ingenting

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async (_, valg) => {
    const store = await openStore(readConfig(process.env).data)
    try {
      const orkestrator = lagOrkestrator(store, systemklokke, lagMeldinger())
      const verktoy = { store, orkestrator, idag: datoI(systemklokke()) }
      const saker = await kanGaaOver(verktoy)
      if (valg.has('bare-se')) {
        for (const sak of saker) siHva(sak)
        console.log(`${saker.length} saker kan gå over. Ingenting er skrevet.`)
        return
      }
      const bar = progress('Går over')
      for (const [nr, { sakId }] of saker.entries()) {
        await gaaOver(verktoy, sakId)
        bar.naa(nr + 1, saker.length)
      }
      bar.ferdig()
      console.log(`${saker.length} saker følger nå den nyeste utgaven av rutinen sin.`)
    } finally {
      await store.close()
    }
  },
}

/** By the case's id alone: what is printed may be kept. */
function siHva({ sakId, stand, bytte }: KanGaaOver): void {
  const { til, nye, borte, krav, frister, stafett } = visBytte('nb', stand, bytte)
  console.log(`Sak ${sakId}: fra ${stand.rutine.versjon} til ${til}`)
  for (const tittel of nye) console.log(`  blir mulig: ${tittel}`)
  for (const tittel of borte) console.log(`  går ikke lenger: ${tittel}`)
  for (const en of krav) {
    for (const tekst of en.til) console.log(`  ${en.tittel}, nytt krav: ${tekst}`)
    for (const tekst of en.bort) console.log(`  ${en.tittel}, kreves ikke lenger: ${tekst}`)
  }
  for (const { tekst, foer, etter } of frister)
    console.log(`  ${tekst}: ${etter ?? 'ingen dato'} (nå ${foer ?? 'ingen dato'})`)
  if (stafett)
    console.log(`  Stafetten kan tilbys ${stafett.etter ?? ALLE} (nå ${stafett.foer ?? ALLE})`)
}
