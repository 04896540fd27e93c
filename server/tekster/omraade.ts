import type { Omraade, Rutine } from '../../machines/rutine/skjema.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import type { Maal } from '../api/maal.ts'
import { spraakI } from '../api/maal.ts'

/** What the routine calls an area: «Skole», «Familie». */
export const omraadetittel = (rutine: Rutine, id: Omraade, spraak: Maal): string =>
  tekst(rutine, rutine.omraader.find((o) => o.id === id)?.tittel ?? id, spraakI(spraak))
