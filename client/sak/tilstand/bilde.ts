import type { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Region } from './kart.ts'
import { her } from './kart.ts'
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

/**
 * The whole picture, of which `synlig` is in view from side to side: where everything lies, what is lit, what
 * it says, and the lines between.
 */
export function lagBilde(
  alle: readonly Region[],
  sak: Sak,
  gaatt: Gaatt,
  synlig: number,
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
    synlig,
  )
  const streker = regioner.flatMap(({ region, lapper: merker }) => [
    ...maskinens(region, tegning),
    ...gaatte(region, gaatt, tegning),
    ...merker.flatMap((lapp) =>
      veiene(lapp, tegning.formene.get(region.rot.id) !== 'rad', tegning),
    ),
  ])
  return {
    ...tegning,
    regioner: lest(regioner, tegning),
    streker: streker.toSorted((a, b) => lag(a) - lag(b)),
  }
}

/** Labels are told, and reached by Tab, from the top down and from left to right. */
const lest = (regioner: readonly Bilderegion[], { ruter }: Tegning): Bilderegion[] =>
  regioner.map((en) => ({
    ...en,
    lapper: en.lapper.toSorted((en, annen) => {
      const [a, b] = [ruter.get(en.id), ruter.get(annen.id)]
      return a && b ? a.y - b.y || a.x - b.x : 0
    }),
  }))

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
