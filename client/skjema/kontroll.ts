import { erDato } from '../../machines/kalender/dato.ts'
import type { Tekster } from '../tekster/typer.ts'
import { erTom, tall } from './data.ts'
import type { Felt } from './felt.ts'

/** What is wrong with one field, as a text key and what the text needs. */
export type Brudd = {
  /** Names and row numbers from the root, joined by dots: `tiltak.0.ansvarlig`. */
  sti: string
  felt: string
  kode: keyof Tekster['skjema']['feil']
  grense?: number
  dato?: string
}

export const underSti = (sti: string, navn: string | number) => (sti ? `${sti}.${navn}` : `${navn}`)

/** Everything that the schema itself would refuse, in the order of the form. */
export function kontroller(felt: Felt, sti = ''): Brudd[] {
  const brudd = (kode: Brudd['kode'], mer: Partial<Brudd> = {}): Brudd[] => [
    { sti, felt: felt.tittel, kode, ...mer },
  ]
  if (erTom(felt) && felt.art !== 'objekt' && felt.art !== 'liste') {
    if (felt.art === 'flervalg') {
      return felt.paakrevd && felt.minst > 0 ? brudd('forFaa', { grense: felt.minst }) : []
    }
    if (!felt.paakrevd) return []
    if (felt.art === 'bilde') return brudd('mangelBilde')
    const velges = felt.art === 'valg' || felt.art === 'variant' || felt.art === 'jaNei'
    return brudd(velges ? 'mangelValg' : 'mangler')
  }
  switch (felt.art) {
    case 'tekst': {
      const verdi = felt.verdi.trim()
      if (verdi.length > felt.maks) return brudd('forLang', { grense: felt.maks })
      if (verdi.length < felt.minst) return brudd('forKort', { grense: felt.minst })
      if (felt.monster && !new RegExp(felt.monster, 'u').test(verdi)) return brudd('monster')
      return []
    }
    case 'dato':
      if (!erDato(felt.verdi)) return brudd('ikkeDato')
      if (felt.fra && felt.verdi < felt.fra) return brudd('forTidlig', { dato: felt.fra })
      if (felt.til && felt.verdi > felt.til) return brudd('forSen', { dato: felt.til })
      return []
    case 'tall': {
      const skrevet = tall(felt)
      if (skrevet === undefined) return brudd(felt.helt ? 'ikkeHeltall' : 'ikkeTall')
      if (felt.over !== undefined && skrevet <= felt.over) {
        return brudd('ikkeOver', { grense: felt.over })
      }
      if (skrevet < felt.minst) return brudd('forLite', { grense: felt.minst })
      if (skrevet > felt.maks) return brudd('forStort', { grense: felt.maks })
      return []
    }
    case 'flervalg':
      if (felt.valgt.length < felt.minst) return brudd('forFaa', { grense: felt.minst })
      if (felt.valgt.length > felt.maks) return brudd('forMange', { grense: felt.maks })
      return []
    case 'objekt':
      if (!felt.paakrevd && erTom(felt)) return []
      if (felt.felter.filter(([, del]) => !erTom(del)).length < felt.minst) {
        return brudd('forFaa', { grense: felt.minst })
      }
      return felt.felter.flatMap(([navn, del]) => kontroller(del, underSti(sti, navn)))
    case 'variant': {
      const valgt = felt.valgt === null ? undefined : felt.varianter[felt.valgt]
      return valgt ? kontroller(valgt, sti) : []
    }
    case 'liste':
      if (!felt.paakrevd && erTom(felt)) return []
      if (felt.paakrevd && felt.rader.length < felt.minst) {
        return brudd('forFaa', { grense: felt.minst })
      }
      if (felt.rader.length > felt.maks) return brudd('forMange', { grense: felt.maks })
      return felt.rader.flatMap((rad, nr) => {
        const funnet = kontroller(rad.felt, underSti(sti, nr))
        if (felt.rader.length === 1) return funnet
        return funnet.map((en) => ({ ...en, felt: `${en.felt} (${nr + 1})` }))
      })
    case 'bilde':
    case 'jaNei':
    case 'valg':
    case 'fast':
      return []
  }
}
