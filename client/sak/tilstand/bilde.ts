import type { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Region } from './kart.ts'
import { flat, formFor, her } from './kart.ts'
import type { Lapp } from './lapper.ts'
import { lapper, tekstI } from './lapper.ts'
import type { Strek } from './tegning/maskinens.ts'
import { maskinens } from './tegning/maskinens.ts'
import { fraLapp, strek, tilLapp } from './tegning/strek.ts'
import type { Tegning } from './tegning/tegn.ts'
import { tegn } from './tegning/tegn.ts'
import type { Gaatt } from './vei.ts'
import { strekninger } from './vei.ts'

export type Bilderegion = { region: Region; lapper: Lapp[]; staar: ReadonlySet<string> }
export type Bildet = Tegning & { regioner: Bilderegion[]; streker: Strek[] }

/** The whole picture: where everything lies, what is lit, what it says, and the lines between. */
export function lagBilde(
  alle: readonly Region[],
  sak: Sak,
  gaatt: Gaatt,
  t: ReturnType<typeof useTranslations<'sak.tilstand'>>,
): Bildet {
  const regioner = alle.map((region) => ({
    region,
    lapper: lapper(region, sak, t),
    staar: new Set(her(region, sak)),
  }))
  const tegning = tegn(
    regioner.map(({ region, lapper: merker, staar }) => ({
      ...region,
      staar: [...staar],
      lapper: merker.map((lapp) => ({ ...lapp, tekst: tekstI(lapp) })),
    })),
  )
  const streker = regioner.flatMap(({ region, lapper: merker }) => [
    ...maskinens(region, tegning),
    ...gaatte(region, gaatt, tegning),
    ...merker.flatMap((lapp) => veiene(lapp, formFor(region) !== 'rad', tegning)),
  ])
  return { ...tegning, regioner, streker: streker.toSorted((a, b) => lag(a) - lag(b)) }
}

const lag = ({ slag }: Strek) => ['gaatt', 'finnes', 'avSegSelv', 'mangler', 'mulig'].indexOf(slag)

function gaatte(region: Region, gaatt: Gaatt, { ruter }: Tegning): Strek[] {
  return strekninger(gaatt, region).flatMap(({ fra, til }): Strek[] => {
    const [a, b] = [ruter.get(fra), ruter.get(til)]
    return a && b ? [{ id: `gaatt ${fra} ${til}`, d: strek(a, b), slag: 'gaatt', pil: false }] : []
  })
}

function veiene({ id, fra, til, status }: Lapp, ved: boolean, { ruter }: Tegning): Strek[] {
  const [lapp, a, b] = [ruter.get(id), ruter.get(fra ?? ''), ruter.get(til ?? '')]
  if (!lapp) return []
  return [
    ...(a ? [{ id: `${id} inn`, d: tilLapp(a, lapp, ved), slag: status, pil: false }] : []),
    ...(b && a !== b
      ? [{ id: `${id} ut`, d: fraLapp(lapp, b, ved), slag: status, pil: true }]
      : []),
  ]
}

/** The states of a region as boxes and pills: those with states inside them are around the others. */
export const noderI = ({ rot }: Region) => flat(rot).filter((node) => node !== rot)
