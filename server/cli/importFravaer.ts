import { randomUUID } from 'node:crypto'
import { openStore } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { advar, bemerk, utelater } from '../fravaer/advarsler.ts'
import { begrunn } from '../fravaer/grunner.ts'
import { BOLK } from '../fravaer/importer.ts'
import type { Oppdrag } from '../fravaer/oppdrag.ts'
import { lagOppdrag } from '../fravaer/oppdrag.ts'
import { plasser } from '../fravaer/plasser.ts'
import type { Regnskap } from '../fravaer/regnskap.ts'
import { summer } from '../fravaer/regnskap.ts'
import { skrivFravaer } from '../fravaer/skriv.ts'
import type { Vurdert } from '../fravaer/vurder.ts'
import { vurder } from '../fravaer/vurder.ts'
import { systemklokke } from '../klokke.ts'
import { lagMeldinger } from '../sak/meldinger.ts'
import { lagOrkestrator } from '../sak/orkestrator.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'
import { readText } from './readText.ts'

export const importFravaer: Command = {
  argumenter: ['FIL'],
  valg: ['delvis'],
  kort: 'Leser fravær inn fra en CSV-fil.',
  hjelp: `Filen har kolonnene barn (fødselsnummer), dato, art, årsak og timer, skilt med ; eller ,
i UTF-8, UTF-16 eller Windows-1252. Tomme timer er hele dagen, og det er også timer som dekker
hele dagen ved enheten. Kolonnene fag (med komma eller skråstrek mellom), for sent (minutter), fra
og til (08:30) kan være med. Med fra og til kan hver time stå på sin linje. Andre kolonner leses
ikke. Den samme filen om igjen endrer ingenting.

Er noe galt, sies det linje for linje, ingenting skrives, og koden ut er 1.
  --delvis   skriv linjene som er riktige, likevel

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async ([fil = ''], valg) => {
    const innhold = await readText(fil)
    const store = await openStore(readConfig(process.env).data)
    try {
      const orkestrator = lagOrkestrator(store, systemklokke, lagMeldinger())
      const verktoy = { store, orkestrator, klokke: systemklokke }
      const oppdrag = await lagOppdrag(verktoy, () => true)
      const { vurdert: linjer, ukjente } = await vurder(oppdrag, innhold)
      if (ukjente) console.error(utelater(ukjente, 'nb'))
      siMerknader(linjer)
      const gale = siFeil(linjer)
      if (gale > 0 && !valg.has('delvis')) {
        throw new CliFeil(`Linjer med feil: ${gale}. Ingenting er skrevet.`)
      }
      console.log(oppsummer(await skriv(oppdrag, linjer)))
      if (gale > 0) throw new CliFeil(`Linjer med feil: ${gale}. De er ikke skrevet.`)
    } finally {
      await store.close()
    }
  },
}

function siMerknader(linjer: readonly Vurdert[]): void {
  for (const linje of linjer) {
    if (linje.status === 'feil') continue
    if (linje.fri) console.error(`Linje ${linje.nr}, dato: ${advar(linje.fri, 'nb')}`)
    for (const en of linje.merknader) console.error(`Linje ${linje.nr}: ${bemerk(en, 'nb')}`)
  }
}

function siFeil(linjer: readonly Vurdert[]): number {
  const gale = linjer.filter((linje) => linje.status === 'feil')
  for (const { nr, feil } of gale) {
    for (const { felt, ...hva } of feil) {
      const sted = felt === 'linje' ? '' : `, ${felt === 'aarsak' ? 'årsak' : felt}`
      console.error(`Linje ${nr}${sted}: ${begrunn(hva, 'nb')}`)
    }
  }
  return gale.length
}

async function skriv(oppdrag: Oppdrag, linjer: readonly Vurdert[]): Promise<Regnskap> {
  const importId = randomUUID()
  const rader = linjer.flatMap((linje) => (linje.status === 'feil' ? [] : [linje.rad]))
  const deler: Regnskap[] = []
  for (let fra = 0; fra < rader.length; fra += BOLK) {
    const { barna } = await plasser(oppdrag, rader.slice(fra, fra + BOLK))
    deler.push(await skrivFravaer(oppdrag, importId, barna))
  }
  return summer(deler)
}

const oppsummer = ({ nye, endrede, uendrede, varsler, forslag }: Regnskap) =>
  `Dager: ${nye} nye, ${endrede} endrede, ${uendrede} uendrede.
Å vurdere: ${varsler.length} varsler i saker, ${forslag.length} forslag om ny sak.`
