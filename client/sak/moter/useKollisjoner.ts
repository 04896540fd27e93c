import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Tid } from '../../../machines/mote/tid.ts'
import { kolliderer } from '../../../machines/mote/tid.ts'
import { api } from '../../api.ts'
import type { Sak } from '../bruk.ts'
import type { Part } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

/**
 * Says who of those at a table is in another meeting at a time; `om` is the meeting itself, or those that move
 * together. Nothing of which other.
 */
export function useKollisjoner(
  sak: Sak,
  hvem: readonly Part[],
  ...om: readonly string[]
): (tid: Tid) => string[] {
  const t = useTranslations('sak.moter')
  const partnavn = usePartnavn(sak)
  // Asked anew on each page: what was called in on the one before counts too.
  const { data = [] } = useQuery(
    api.mote.opptatt.queryOptions({ sakId: sak.id }, { enabled: sak.kanSkrive, staleTime: 0 }),
  )
  return (tid) =>
    hvem.flatMap((part) =>
      part.slag === 'ansatt'
        ? data
            .filter((en) => en.person === part.person && om.every((dette) => dette !== en.om))
            .filter((en) => kolliderer(tid, en))
            .map(({ fra, til }) => t('opptatt', { navn: partnavn(part), fra, til }))
        : [],
    )
}
