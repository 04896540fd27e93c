import { useTranslations } from 'use-intl'
import { MAAL_ID } from '../plan/radmal.ts'
import { useBruddtekst } from '../skjema/useBruddtekst.ts'
import type { Motemangel } from './mangler.ts'

/** What the field is called that lacks something, in what is sent; nothing of the plan's own cells. */
export const mangelsti = (mangel: Motemangel): string | undefined => {
  if (mangel.slag === 'felt') return mangel.brudd.sti
  return mangel.slag === 'eget' && mangel.felt !== 'maal' ? mangel.felt : undefined
}

/** The id of that field on the screen. */
export const mangelfelt = (mangel: Motemangel, id: (sti: string) => string): string => {
  const sti = mangelsti(mangel)
  if (sti !== undefined) return id(sti)
  return mangel.slag === 'celle' ? mangel.id : MAAL_ID
}

/** Says what is missing. */
export function useMangeltekst(): (mangel: Motemangel) => string {
  const t = useTranslations('motet')
  const kolonne = useTranslations('plan.kolonne')
  const bruddtekst = useBruddtekst()
  return (mangel) => {
    switch (mangel.slag) {
      case 'felt':
        return bruddtekst(mangel.brudd)
      case 'celle': {
        const { kolonne: navn } = mangel
        return t('manglerCelle', { felt: kolonne(navn === 'evalueres' ? 'evaluering' : navn) })
      }
      case 'eget':
        return t(`mangler.${mangel.felt}`)
    }
  }
}
