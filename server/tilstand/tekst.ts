import { erHendelseType } from '../../machines/forlop/hendelser.ts'
import type { Maal } from '../api/maal.ts'
import { tekster } from '../tekster/oversett.ts'
import type { Maskinnavn } from '../tekster/typer.ts'

const erMaskin = (spraak: Maal, navn: string): navn is Maskinnavn =>
  Object.hasOwn(tekster[spraak].tilstand, navn)

/** The words of a state, by its machine and its key there. */
export const tilstandsnavn = (spraak: Maal, maskin: string, tilstand: string): string => {
  const navn: Partial<Record<string, string>> = erMaskin(spraak, maskin)
    ? tekster[spraak].tilstand[maskin]
    : {}
  return navn[tilstand] ?? tilstand
}

/** The words of a transition; none for one that takes itself. */
export const kantnavn = (spraak: Maal, type: string): string => {
  const { hendelse, intern } = tekster[spraak]
  if (erHendelseType(type)) return hendelse[type].tittel
  const navn: Partial<Record<string, string>> = intern
  return navn[type.slice(type.indexOf('.') + 1)] ?? ''
}
