import type { Maal } from '../api/maal.ts'
import { tekster } from './oversett.ts'

/** «a, b og c», or «a, b eller c»: a list as it stands inside a sentence. */
export const ramsOpp = (ledd: readonly string[], spraak: Maal, ord: 'og' | 'eller'): string => {
  const sist = ledd.at(-1) ?? ''
  if (ledd.length < 2) return sist
  return `${ledd.slice(0, -1).join(', ')} ${tekster[spraak].bindeord[ord]} ${sist}`
}
