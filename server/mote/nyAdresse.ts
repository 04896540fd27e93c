import type { Foresatt, MoteRad, Person, Store, UsendtMelding } from '../../db/store.ts'
import { nyId } from '../id.ts'
import { datoI, klokkaI } from '../klokke.ts'
import { innkalling } from './moteposter.ts'

type Grunnlag = Pick<Store, 'moter' | 'personer' | 'foresatte'>
type Adressert = { slag: MoteRad['slag']; hvem: string; foer: string | null; etter: string | null }

const epostTil = (en: Foresatt | undefined): string | null =>
  en?.data.kontakt.slag === 'staarHer' ? en.data.kontakt.epost : null

const erNy = ({ foer, etter }: Adressert): boolean =>
  etter !== null && etter.toLowerCase() !== foer?.toLowerCase()

/**
 * Messages that call people in anew to what is not over yet, as what they are about to be stored with has
 * an address that they did not have.
 */
export async function kallInnPaaNyAdresse(
  { moter, personer, foresatte }: Grunnlag,
  nye: { personer: readonly Person[]; foresatte: readonly Foresatt[] },
  naa: string,
): Promise<UsendtMelding[]> {
  const alle = await Promise.all([
    ...nye.personer.map(async ({ id: hvem, epost: etter = null }): Promise<Adressert> => {
      const foer = (await personer.finn(hvem))?.epost ?? null
      return { slag: 'ansatt', hvem, foer, etter }
    }),
    ...nye.foresatte.map(async (en): Promise<Adressert> => {
      const foer = epostTil(await foresatte.finn(en.id))
      return { slag: 'foresatt', hvem: en.id, foer, etter: epostTil(en) }
    }),
  ])
  const idag = datoI(naa)
  const naaHer = `${idag}T${klokkaI(naa)}`
  const rader = await Promise.all(
    alle.filter(erNy).map(({ slag, hvem }) => moter.innkalt(slag, hvem, idag)),
  )
  return rader
    .flat()
    .filter(({ dato, til }) => `${dato}T${til}` > naaHer)
    .map((rad) => ({ id: nyId(), sakId: rad.sakId, ...innkalling(rad), opprettet: naa }))
}
