import { leggTilDager } from '../../../../machines/kalender/dato.ts'
import type { Rytme } from '../../../../machines/mote/rytme.ts'
import { FLEST_I_RYTME, feilIRytmen, LENGST_MELLOM } from '../../../../machines/mote/rytme.ts'
import type { Tid } from '../../../../machines/mote/tid.ts'

/** What stands in the form: numbers as they are typed. */
export type Oppsett = { uker: string; fra: string; kl: string; antall: string; til: string }

/** Every four weeks from a meeting on, half a dozen times, at its clock (R654). */
export const etter = ({ dato, kl }: Tid): Oppsett => ({
  uker: '4',
  fra: leggTilDager(dato, 28),
  kl,
  antall: '6',
  til: '',
})

/** As a rhythm; without a last day it goes on for as long as one can plan ahead. */
export const somRytme = ({ uker, fra, antall, til }: Oppsett, senest: string): Rytme => ({
  fra,
  uker: Number(uker),
  antall: Number(antall),
  til: til || senest,
})

const MEST = { uker: LENGST_MELLOM, antall: FLEST_I_RYTME }

/** Which fields are wrong, with the most that they can hold. */
export const feltfeil = (rytme: Rytme) =>
  feilIRytmen(rytme).flatMap((felt) => {
    if (felt === 'fra') return []
    return { felt, mest: felt === 'til' ? 0 : MEST[felt] }
  })
