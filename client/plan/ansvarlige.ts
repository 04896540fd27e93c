import type { Part } from '../../machines/sak/part.ts'
import { partnokkel } from '../../machines/sak/part.ts'

/** A party, the words that choose it, and what it is to the child. */
export type Valgbar = { part: Part; tekst: string; hva: string }

/** Words that choose one party alone: what it is is added where two are called the same. */
export const entydige = (valgbare: readonly Valgbar[]): Valgbar[] =>
  valgbare.map((en) => {
    const like = valgbare.filter(({ tekst }) => tekst === en.tekst)
    return like.length > 1 ? { ...en, tekst: `${en.tekst}, ${en.hva}` } : en
  })

/** The party that these words choose; else the words themselves. */
export const somAnsvarlig = (skrevet: string, valgbare: readonly Valgbar[]): Part | null => {
  if (skrevet === '') return null
  const valgt = valgbare.find(({ tekst }) => tekst.toLowerCase() === skrevet.toLowerCase())
  return valgt?.part ?? { slag: 'annen', annen: skrevet }
}

/** What stands in the field for whoever answers, and what they are. */
export const ansvarligTekst = (ansvarlig: Part | null, valgbare: readonly Valgbar[]) => {
  if (ansvarlig === null) return { tekst: '', valgt: undefined }
  if (ansvarlig.slag === 'annen') return { tekst: ansvarlig.annen, valgt: undefined }
  const valgt = valgbare.find(({ part }) => partnokkel(part) === partnokkel(ansvarlig))
  return { tekst: valgt?.tekst ?? '', valgt }
}
