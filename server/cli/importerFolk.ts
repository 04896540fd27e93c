import { openStore } from '../../db/open.ts'
import { readConfig } from '../config.ts'
import { oppdragVedServeren } from '../folk/oppdrag.ts'
import { folkeord } from '../folk/ord/alle.ts'
import { begrunn, merk } from '../folk/ord/begrunn.ts'
import { endringene, skrivBolk } from '../folk/skriv.ts'
import type { Felt, Slag } from '../folk/slag.ts'
import { SLAG } from '../folk/slag.ts'
import { vurder } from '../folk/vurder/alle.ts'
import type { Status, Vurdert } from '../folk/vurder/felles.ts'
import { systemklokke } from '../klokke.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'
import { progress } from './progress.ts'
import { readText } from './readText.ts'

const HVA: Record<Status, string> = {
  ny: 'ny',
  endret: 'endres',
  slutter: 'slutter',
  tilbake: 'er tilbake',
  uendret: 'som før',
  feil: 'feil',
}

export const importerFolk: Command = {
  argumenter: ['SLAG', 'FIL'],
  valg: ['bare-se', 'alle', 'delvis'],
  kort: 'Henter inn enheter, klasser, ansatte, barn og foresatte fra CSV-filer.',
  hjelp: `SLAG er det filen inneholder, i denne rekkefølgen første gang: ${SLAG.join(', ')}.
FIL har kolonner skilt med ; eller , i UTF-8, UTF-16 eller Windows-1252. Hvilke kolonner står i
docs/drift.md. Den samme filen om igjen endrer ingenting.

Er noe galt, sies det linje for linje, ingenting skrives, og koden ut er 1.
  --bare-se   si hva som ville skjedd, linje for linje, og skriv ingenting
  --alle      filen har alle ved enhetene den nevner: de som ikke står der, har sluttet
              (ansatte og barn)
  --delvis    skriv linjene som er riktige, likevel

Innstillinger: STAFETT_DATA (databasefilen), STAFETT_DEMO (ja: bare oppdiktede fødselsnumre).`,
  kjor: async ([som = '', fil = ''], valg) => {
    const slag = SLAG.find((et) => et === som)
    if (!slag) throw new CliFeil(`«${som}» er ikke et slag. Slagene er ${SLAG.join(', ')}.`)
    const innhold = await readText(fil)
    const { data, demo } = readConfig(process.env)
    const store = await openStore(data)
    try {
      const fra = { store, klokke: systemklokke, demo, spraak: 'nb' as const }
      const alle = valg.has('alle')
      const dommer = await vurder({ slag, innhold, alle }, oppdragVedServeren(fra))
      const linjer = dommer.map(({ vurdert }) => vurdert)
      if (valg.has('bare-se')) siHva(linjer)
      const gale = siMerknader(linjer)
      if (valg.has('bare-se')) {
        console.log(`${oppsummer(slag, linjer)}\nIngenting er skrevet.`)
        return
      }
      if (gale > 0 && !valg.has('delvis'))
        throw new CliFeil(`Linjer med feil: ${gale}. Ingenting er skrevet.`)
      const bar = progress('Henter inn')
      const endringer = endringene(dommer)
      for (let gjort = 0; gjort < endringer.length; ) {
        const svar = await skrivBolk(store, endringer.slice(gjort), systemklokke)
        if (svar.outcome === 'holder')
          throw new CliFeil('En stafett skiftet hender imens. Kjør kommandoen igjen.')
        gjort += svar.antall
        bar.naa(gjort, endringer.length)
      }
      bar.ferdig()
      console.log(oppsummer(slag, linjer))
      if (gale > 0) throw new CliFeil(`Linjer med feil: ${gale}. De er ikke skrevet.`)
    } finally {
      await store.close()
    }
  },
}

const kolonne = (felt: Felt) => folkeord.nb.kolonne[felt]

/** The line, or who is in none: whoever runs the command is shown whom it is about, as on the screen. */
function hvor({ nr, hvem }: Vurdert): string {
  if (nr !== null) return `Linje ${nr}`
  return `Ikke i filen, ${hvem?.navn}${hvem?.sted ? ` (${hvem.sted})` : ''}`
}

const sted = (linje: Vurdert, felt: Felt | 'linje') =>
  `${hvor(linje)}${felt === 'linje' ? '' : `, ${kolonne(felt)}`}`

function siHva(linjer: readonly Vurdert[]): void {
  for (const linje of linjer) {
    const { status, endret, hvem } = linje
    if (hvem === null || status === 'feil') continue
    const felter =
      status === 'endret' ? ` (${endret.map(({ felt }) => kolonne(felt)).join(', ')})` : ''
    console.log(`${hvor(linje)}: ${HVA[status]}${felter}`)
  }
}

/** Says what is wrong and what to look twice at, and answers how many lines are wrong. */
function siMerknader(linjer: readonly Vurdert[]): number {
  for (const linje of linjer) {
    for (const en of linje.advarsler) {
      console.error(`${sted(linje, en.felt)}: ${merk(en, 'nb')}`)
    }
    for (const en of linje.feil) {
      const saker = (en.stafetter ?? []).map(({ sakId }) => ` Sak ${sakId}.`).join('')
      console.error(`${sted(linje, en.felt)}: ${begrunn(en, 'nb')}${saker}`)
    }
  }
  return linjer.filter(({ status }) => status === 'feil').length
}

function oppsummer(slag: Slag, linjer: readonly Vurdert[]): string {
  const antall = (status: Status) => linjer.filter((en) => en.hvem && en.status === status).length
  const { navn } = folkeord.nb.slag[slag]
  return `${navn}: ${antall('ny')} nye, ${antall('endret')} endret, ${antall('slutter')} slutter, ${antall('tilbake')} tilbake, ${antall('uendret')} som før.`
}
