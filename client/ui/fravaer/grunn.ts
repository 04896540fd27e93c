import { useTranslations } from 'use-intl'
import type { Telling } from '../../../machines/fravaer/terskler.ts'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useOrd } from '../../tekster/ord.ts'
import { useDato } from '../dato/bruk.ts'

export type Grunn = Telling['utelatt'][number]['grunn']

/** Says why a day is not counted, in a window that begins on `fra`. */
export function useGrunn(fra: string): (grunn: Grunn) => string {
  const t = useTranslations('telling.grunn')
  const { aarsak } = useOrd()
  const d = useDato()
  return (grunn) =>
    grunn === 'sammenhengendeSykdom' || grunn === 'avklart' || grunn === 'permisjon'
      ? litenForbokstav(aarsak[grunn])
      : t(grunn, { fra: d.kort(fra) })
}
