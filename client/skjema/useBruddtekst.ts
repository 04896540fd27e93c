import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import type { Brudd } from './kontroll.ts'

/** Says what is wrong with a field, by its name. */
export function useBruddtekst(): (brudd: Brudd) => string {
  const t = useTranslations('skjema.feil')
  const { lang } = useDato()
  return useCallback(
    ({ kode, felt, grense = 0, dato }) => t(kode, { felt, grense, dato: dato ? lang(dato) : '' }),
    [t, lang],
  )
}
