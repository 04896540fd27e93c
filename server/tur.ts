import { setImmediate } from 'node:timers/promises'

let siste: Promise<void> = Promise.resolve()

/**
 * A turn of the event loop that is given to nobody else who asks here. Heavy work that is done in
 * pieces, each after a turn of its own, lets whoever else waits be served in between, however many do it.
 */
export function tur(): Promise<void> {
  siste = siste.then(() => setImmediate())
  return siste
}
