import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { lesTekst } from '../../machines/tegnsett/lesTekst.ts'
import { CliFeil } from './command.ts'

const MB = 1024 * 1024
/** Room for as many lines as are taken, whatever columns they have besides ours. */
const MAX_MB = 10

/**
 * The text of a file that is to be brought in. Says so where the letters were guessed.
 * @throws {CliFeil} where it cannot be read, is too large, or is no text
 */
export async function readText(fil: string): Promise<string> {
  // `end` is the place of the last byte: with one too many it is known, and the rest is not read.
  const innhold = await buffer(createReadStream(fil, { end: MAX_MB * MB })).catch(() => {
    throw new CliFeil(`Kan ikke lese ${fil}.`)
  })
  if (innhold.length > MAX_MB * MB) {
    throw new CliFeil(`${fil} er større enn ${MAX_MB} MB. Del den opp.`)
  }
  const lest = lesTekst(innhold)
  if (lest.outcome === 'regneark')
    throw new CliFeil(`${fil} er et regneark. Lagre det som «CSV UTF-8».`)
  if (lest.outcome === 'ikkeTekst')
    throw new CliFeil(`${fil} er ikke en tekstfil. Lagre innholdet som «CSV UTF-8».`)
  if (lest.gjettet) console.error(`${fil} er ikke i UTF-8 og er lest som Windows-1252.`)
  return lest.tekst
}
