import { erHendelseType } from '../../machines/sak/hendelser.ts'
import type { Spraak } from '../api/spraak.ts'
import { tekster } from '../tekster/oversett.ts'

/** The words of a state, by its key in the machine. */
export const tilstandsnavn = (spraak: Spraak, tilstand: string): string => {
  const navn: Partial<Record<string, string>> = tekster[spraak].tilstand
  return navn[tilstand] ?? tilstand
}

/** The words of a transition; none for one that takes itself. */
export const kantnavn = (spraak: Spraak, type: string): string => {
  const { hendelse, intern } = tekster[spraak]
  if (erHendelseType(type)) return hendelse[type].tittel
  const navn: Partial<Record<string, string>> = intern
  return navn[type.slice(type.indexOf('.') + 1)] ?? ''
}
