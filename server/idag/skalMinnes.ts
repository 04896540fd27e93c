import type { SakRad } from '../../db/store.ts'
import { venterPaa } from '../../machines/sak/frister.ts'

type Rad = Pick<SakRad, 'nesteDato' | 'nesteHva' | 'stafettholder' | 'tilbudtTil'>

/** Whom a case waits for whose date has passed; null where none has. */
export function skalMinnes(sak: Rad, idag: string): string | null {
  const { nesteDato, nesteHva, stafettholder, tilbudtTil } = sak
  if (nesteDato === null || nesteHva === null || nesteDato >= idag) return null
  return venterPaa(nesteHva) === 'mottaker' ? tilbudtTil : stafettholder
}
