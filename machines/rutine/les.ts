import type { RutineFeil } from './feil.ts'
import { kontrollerRutine } from './kontroll.ts'
import { Rutine } from './skjema.ts'

/**
 * Reads a routine from unknown data. A wrong one is refused with every place
 * (path, dots between) and the reason; cross checks run once the shape is right.
 */
export function lesRutine(
  data: unknown,
): { ok: true; rutine: Rutine } | { ok: false; feil: RutineFeil[] } {
  const lest = Rutine.safeParse(data)
  if (!lest.success) {
    const feil = lest.error.issues.map(({ path, message }) => ({
      sted: path.join('.'),
      grunn: message,
    }))
    return { ok: false, feil }
  }
  const feil = kontrollerRutine(lest.data)
  return feil.length === 0 ? { ok: true, rutine: lest.data } : { ok: false, feil }
}
