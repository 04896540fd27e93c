import { muligheter } from '../../machines/forlop/decide.ts'
import { frister } from '../../machines/forlop/frister.ts'
import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import { nesteSteg } from '../../machines/forlop/neste.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { vei } from '../../machines/forlop/vei.ts'
import type { SakKontekst } from '../../machines/sak/kontekst.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import type { Mangel } from '../../machines/sak/krav/mangler.ts'
import { steg } from '../../machines/sak/tilstand.ts'
import type { Trekk } from './trekk.ts'

/** Who sends an event of this type in this case. */
export type Avsender = (type: HendelseType, kontekst: SakKontekst) => Aktor

/** Whether whoever holds the relay may not hold it on the trinn where the case has come. */
const skalOverlevere = (stand: Stand): boolean =>
  frister(stand).some(({ type }) => type === 'overlever')

const omStafetten = (trekk: Trekk) => 'gjor' in trekk && trekk.gjor.startsWith('stafett.')

/** Null where only time can bring it about. */
const veien = ({ krav }: Mangel, { stafett }: SakKontekst): HendelseType | null =>
  krav === 'holderRolle' && stafett.tilbud ? 'stafett.mottatt' : vei(krav)

/**
 * What must happen now for the move to come about: an absence trigger answered, the move itself,
 * what it lacks, or the step that the routine asks for. Null when its substep is reached.
 */
export function neste(
  stand: Stand,
  trekk: Trekk,
  avsender: Avsender,
  skjedde: string,
): HendelseType | null {
  const { context } = stand.sak
  const mangler = (type: HendelseType): Mangel[] | undefined => {
    const aktor = avsender(type, context)
    return muligheter(stand, { aktor, skjedde }).find((m) => m.type === type)?.mangler
  }
  const kan = (type: HendelseType) => mangler(type)?.length === 0

  if ('til' in trekk && steg(stand.sak) === trekk.til) return null
  if (kan('fravaer.vurdert')) return 'fravaer.vurdert'
  // An offer that the story is not about is taken, and so is a relay that may not stay where it is.
  if (context.stafett.tilbud && !omStafetten(trekk)) return 'stafett.mottatt'
  if (skalOverlevere(stand)) return 'stafett.tilbudt'
  if ('gjor' in trekk) {
    const [mangel] = mangler(trekk.gjor) ?? []
    const type = mangel ? veien(mangel, context) : trekk.gjor
    if (type === null) return trekk.gjor
    if (kan(type)) return type
  }
  const type = nesteSteg(stand, { aktor: avsender('notat.skrevet', context), skjedde })
  if (!type) throw new Error('the routine asks for nothing here')
  return type
}
