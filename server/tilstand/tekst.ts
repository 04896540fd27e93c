import { erHendelseType } from '../../machines/forlop/hendelser.ts'
import type { Spraak } from '../api/spraak.ts'
import { tekster } from '../tekster/oversett.ts'
import type { Maskinnavn } from '../tekster/typer.ts'

/** The words of a state, by its key in the machine. */
export const tilstandsnavn = (spraak: Spraak, maskin: Maskinnavn, tilstand: string): string => {
  const navn: Partial<Record<string, string>> = tekster[spraak].tilstand[maskin]
  return navn[tilstand] ?? tilstand
}

/** The words of a transition; none for one that takes itself. */
export const kantnavn = (spraak: Spraak, type: string): string => {
  const { hendelse, intern } = tekster[spraak]
  if (erHendelseType(type)) return hendelse[type].tittel
  const navn: Partial<Record<string, string>> = intern
  return navn[type.slice(type.indexOf('.') + 1)] ?? ''
}
