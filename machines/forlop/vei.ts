import { alleProsesser } from '../prosess/register.ts'
import type { Kravet } from '../sak/krav/params.ts'
import { sakensVei } from '../sak/krav/vei.ts'
import type { HendelseType } from './hendelser.ts'

/** The event that brings a missing requirement about; null when only time or another person can. */
export const vei = (krav: Kravet): HendelseType | null => {
  const prosess = alleProsesser.find((p) => p.vei[krav])
  return (prosess?.vei[krav] as HendelseType | undefined) ?? sakensVei[krav]
}
