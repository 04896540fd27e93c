import type { Omraade, Rutine } from '../../machines/rutine/skjema.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import type { Spraak } from '../api/spraak.ts'

/** What the routine calls an area: «Skole», «Familie». */
export const omraadetittel = (rutine: Rutine, id: Omraade, spraak: Spraak): string =>
  tekst(rutine, rutine.omraader.find((o) => o.id === id)?.tittel ?? id, spraak)
