import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import type { Maal } from '../api/maal.ts'
import { nb } from './nb/index.ts'
import { oversett, tekster } from './oversett.ts'
import type { Sakshendelse } from './typer.ts'

const finnes = (type: string): type is Sakshendelse => Object.hasOwn(nb.hendelse, type)

/** The type of a stored event as one that there are words for. Throws on any other. */
export const sakshendelse = (type: string): Sakshendelse => {
  if (!finnes(type)) throw new Error(`There are no words for the event ${type}`)
  return type
}

/** The name of an event, wherever it happened: «Gå opp et trinn», «Hør barnet». */
export const hendelsestittel = (spraak: Maal, type: string): string =>
  tekster[spraak].hendelse[sakshendelse(type)].tittel

/** The name of a possible step in a case that stands on `trinn`: «Gå til trinn 2», «Hør barnet». */
export const handlingstittel = (spraak: Maal, type: HendelseType, trinn: TrinnNr): string => {
  if (type === 'trinn.hevet') return oversett(spraak)('tilTrinn', { trinn: trinn + 1 })
  if (type === 'trinn.senket') return oversett(spraak)('tilTrinn', { trinn: trinn - 1 })
  return hendelsestittel(spraak, type)
}
