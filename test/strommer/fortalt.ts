import type { Store } from '../../db/store.ts'
import { stegvis } from '../../machines/forlop/fold.ts'
import { lesHendelse } from '../../machines/forlop/les.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { tilstander } from '../../machines/sak/tilstand.ts'
import { rutineFor } from '../../server/sak/cache.ts'
import { fortell } from '../../server/sak/visning/historie.ts'
import { lederensTilgang } from '../stotte/tilgang.ts'

/**
 * What the program tells of each event, a line each: its number, its type as it was recorded, where
 * the case stood after it, and the sentence in its history.
 */
export async function fortalt(store: Store): Promise<string> {
  const linjer: string[] = []
  for await (const { sak, hendelser } of store.alleSaker()) {
    const { rutineId: id, rutineVersjon: versjon } = sak
    const rutine = rutineFor({ rutine: { id, versjon } })
    const stod = [...stegvis(rutine, hendelser.map(lesHendelse))]
    const klar = { rutine, stand: stod.at(-1) as Stand }
    const leses = { tilgang: await lederensTilgang(store, sak.id), klar, spraak: 'nb' } as const
    const historie = await fortell(store, leses, hendelser)
    linjer.push(`# ${sak.id} ${id} ${versjon}`)
    for (const [i, { nr, type }] of hendelser.entries()) {
      const stand = stod[i]
      const tilstand = stand ? tilstander(stand.sak).join(' ') : ''
      linjer.push([nr, type, tilstand, historie[i]?.setning].join('\t'))
    }
  }
  return `${linjer.join('\n')}\n`
}
