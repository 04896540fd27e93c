import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { veienVidere } from '../../machines/sak/plan/videre.ts'
import type { Rad } from '../plan/rad.ts'
import { erTom } from '../plan/rad.ts'
import type { Utkastdata } from '../plan/skrevet.ts'
import { tilData } from '../plan/skrevet.ts'
import { radpunkt } from './saksliste.ts'
import type { Motemal, Motesvar } from './svar.ts'

type Utfall = DataFor<'plan.evaluert'>['utfall'][string]['utfall']
type Maler = Pick<Motemal, 'skjema' | 'utgangspunkt'>

const utfallet = ({ evaluering }: Motesvar, rad: string) =>
  evaluering.utfall[rad]?.utfall as Utfall | undefined

const skrevneNye = ({ nye }: Motesvar) => nye.filter((rad) => !erTom(rad))

/** Which step carries out what is answered so far; a row goes on until something else is said. */
export const veien = ({ skjema }: Pick<Motemal, 'skjema'>, svar: Motesvar) =>
  veienVidere(
    skjema.rader.map(({ id }) => utfallet(svar, id) ?? 'viderefores'),
    skrevneNye(svar).length > 0,
  )

/** The rows of the next version, each with the point that it was said on: what goes on, is adjusted, is new. */
export const nesteRader = (
  { skjema, utgangspunkt }: Maler,
  svar: Motesvar,
): { punkt: string; rad: Rad }[] => {
  const gaarVidere = skjema.rader.flatMap(({ id }) => {
    const staar = utgangspunkt.get(id)
    const utfall = utfallet(svar, id)
    if (!staar || utfall === 'avsluttes') return []
    const kjennetegn = staar.kjennetegn || (svar.kjennetegn[id] ?? '')
    const rad =
      utfall === 'justeres'
        ? (svar.justert[id] ?? staar)
        : { ...staar, kjennetegn, evalueres: svar.neste.dato }
    return { punkt: radpunkt(id), rad }
  })
  return [...gaarVidere, ...skrevneNye(svar).map((rad) => ({ punkt: 'nytt', rad }))]
}

/** The next version as it is saved. */
export const nesteVersjon = (mal: Maler, svar: Motesvar): Utkastdata =>
  tilData({ maal: svar.maal.trim(), rader: nesteRader(mal, svar).map(({ rad }) => rad) })
