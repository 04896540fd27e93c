import type { FastifyBaseLogger } from 'fastify'
import type { Store } from '../../db/store.ts'
import { dagerMellom } from '../../machines/kalender/dato.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'

/** Days from when the server was last up to a clock that is not believed without a person's word. */
const FRAMOVER = 31
const BAKOVER = 1

/** `sist`: the newest instant recorded by a clock that was believed; `klokka`: what it says now. */
export type Klokkestand = { ok: true } | { ok: false; klokka: string; sist: string }

export type Klokkevakt = {
  /** Looks at the clock, and notes it where it is believed. False: no date may be called out by it. */
  holder(): Promise<boolean>
  stand(): Klokkestand
}

/**
 * Holds back what cannot be undone when the clock is far from what was recorded last: a date that is
 * called out a year early stays called out. Goes on by itself when the clock has come right.
 */
export const lagKlokkevakt = (
  { klokke: notert }: Pick<Store, 'klokke'>,
  klokke: Klokke,
  logg: Pick<FastifyBaseLogger, 'error' | 'info'>,
): Klokkevakt => {
  let stand: Klokkestand = { ok: true }
  return {
    async holder() {
      const klokka = klokke()
      const sist = await notert.sist()
      const dager = sist === undefined ? 0 : dagerMellom(datoI(sist), datoI(klokka))
      if (sist !== undefined && (dager > FRAMOVER || dager < -BAKOVER)) {
        if (stand.ok) logg.error({ klokka, sist }, VENTER)
        stand = { ok: false, klokka, sist }
        return false
      }
      if (!stand.ok) logg.info({ klokka }, 'klokka holder igjen')
      stand = { ok: true }
      await notert.noter(klokka)
      return true
    },
    stand: () => stand,
  }
}

const VENTER =
  'klokka er langt fra det som ble skrevet sist, så ingen frister ropes ut; still den, eller kjør «stafett godta klokka»'
