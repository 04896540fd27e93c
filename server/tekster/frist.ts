import type { Maal } from '../api/maal.ts'
import { tekster } from './oversett.ts'

const STEG = /\btrapp\.trinn\d\.(\w+)/

/**
 * What must be done by a date: «Planen skal evalueres». `hva` is the type of the deadline and
 * `tilstand` the case's active states as dotted paths, both as stored. Throws on any other type.
 */
export const fristtekst = (spraak: Maal, hva: string, tilstand: string): string => {
  const { steg, ...andre } = tekster[spraak].frist
  const ord: Record<string, string> = hva === 'steg' ? steg : andre
  const funnet = ord[hva === 'steg' ? (STEG.exec(tilstand)?.[1] ?? '') : hva]
  if (funnet === undefined) throw new Error(`There are no words for the deadline ${hva}`)
  return funnet
}
