import { useValg } from '../../skall/valg.ts'
import { datotabeller } from './tabeller.ts'

/** «nov.»: the name of a day's month in the reader's language, short. */
export function useMaanedsnavn(): (dato: string) => string {
  const { maanederKort } = datotabeller[useValg().spraak]
  return (dato) => maanederKort[Number(dato.slice(5, 7)) - 1] ?? ''
}
