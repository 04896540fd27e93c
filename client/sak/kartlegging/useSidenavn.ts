import { useTranslations } from 'use-intl'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { sider } from './ark.ts'

const erSide = (side: string): side is (typeof sider)[number] => sider.some((en) => en === side)

/** What a side is called: the arena, the guardians, one of them by name, or the child. */
export function useSidenavn({ arena, barn, folk }: Pick<Sak, 'arena' | 'barn' | 'folk'>) {
  const t = useTranslations('sak.kartlegging')
  const visNavn = useVisNavn()
  return (side: string): string =>
    erSide(side)
      ? t(`side.${side}`, { arena, fornavn: visNavn(barn.fornavn) })
      : visNavn(folk[side] ?? '')
}
