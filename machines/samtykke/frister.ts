import { leggTilDager } from '../kalender/dato.ts'
import { nesteSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Frist } from '../sak/frister.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import type { SamtykkeKontekst } from './kontekst.ts'
import { heltFra } from './kontekst.ts'

const senest = (a: string, b: string) => (a > b ? a : b)

/**
 * A consent that lacks somebody is asked for, and one that is about to end is renewed: not where
 * another already lets the service in for longer. The day after its last it is called out.
 */
export const samtykkeFrister = (
  { svarfrist, samtykke, ...rutine }: Rutine,
  egen: SamtykkeKontekst,
  { hvile, lukket, grunnlag }: SakKontekst,
): Frist[] => {
  const { tjeneste, dato, til, trukket, utlopt } = egen
  if (trukket || utlopt || hvile || lukket) return []
  const utrop = { dato: leggTilDager(til, 1), hendelse: 'samtykke.utlopt' }
  if (heltFra(egen) === null) {
    const forfaller = nesteSkoledag(leggTilDager(dato, svarfrist.samtykke), rutine)
    return [{ type: 'samtykkeMangler', forfaller, utrop }]
  }
  const fornyet = grunnlag.some(
    (annet) => annet.tjeneste === tjeneste && (annet.til === null || annet.til > til),
  )
  const forfaller = fornyet ? til : senest(dato, leggTilDager(til, -samtykke.fornyes))
  return [{ type: 'fornySamtykke', forfaller, utrop }]
}
