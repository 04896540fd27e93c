import { DatabaseFeil } from '../../db/feil.ts'
import { openStore, withLock } from '../../db/open.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import { readConfig } from '../config.ts'
import { systemklokke } from '../klokke.ts'
import { rebuild as byggOm } from '../maintenance/rebuild.ts'
import type { Command } from './command.ts'
import { CliFeil } from './command.ts'
import { progress } from './progress.ts'

export const rebuild: Command = {
  argumenter: [],
  kort: 'Lager alt som er avledet av hendelsene på nytt.',
  hjelp: `Saker, liste, frister og fravær lages på nytt fra hendelsene, som ikke røres. Kan avbrytes;
neste gang fortsetter den der den slapp.

Innstilling: STAFETT_DATA (databasefilen).`,
  kjor: async () => {
    const { data } = readConfig(process.env)
    await withLock(data, () => byggOmAlt(data))
  },
}

async function byggOmAlt(data: string): Promise<void> {
  const store = await openStore(data)
  try {
    if ((await store.ombygging.status()).fold !== FOLD) throw new DatabaseFeil('ikkeMigrert', data)
    const bar = progress('Lager på nytt')
    const svar = await byggOm(store, { hva: 'alle', naa: systemklokke(), framdrift: bar.naa })
    bar.ferdig()
    for (const { sakId, hva } of svar.feil) console.error(`Sak ${sakId}: ${hva}`)
    const fortsatte = svar.tattOpp ? ' Den fortsatte der forrige slapp.' : ''
    console.log(`${svar.gjort} saker er laget på nytt.${fortsatte}`)
    if (svar.feil.length > 0) {
      throw new CliFeil(`${svar.feil.length} saker kunne ikke lages på nytt, og står som de sto.`)
    }
  } finally {
    await store.close()
  }
}
