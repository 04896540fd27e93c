import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { radId } from './Hendelse.tsx'
import { historie } from './historie.ts'

/** The history as far as it has been fetched. What is older is fetched on demand, and gets the focus. */
export function useEldre(sakId: string) {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useSuspenseInfiniteQuery(historie(sakId))
  const tilNye = useRef(false)
  const forsteNye = data.pages.at(-1)?.hendelser[0]?.nr
  useEffect(() => {
    if (!tilNye.current || forsteNye === undefined) return
    tilNye.current = false
    document.getElementById(radId(forsteNye))?.focus()
  }, [forsteNye])
  return {
    hendelser: data.pages.flatMap((side) => side.hendelser),
    antall: data.pages[0]?.antall ?? 0,
    harEldre: hasNextPage,
    henter: isFetchingNextPage,
    feilet: isFetchNextPageError,
    visEldre: () => {
      tilNye.current = true
      void fetchNextPage()
    },
  }
}
