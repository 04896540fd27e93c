import { useCallback, useState } from 'react'

/**
 * Keeps count of what is not saved yet, by name: each with the point on which it was refused, or null while it
 * is on its way.
 */
export function useUsendt() {
  const [usendte, settUsendte] = useState<ReadonlyMap<string, string | null>>(new Map())
  const settUsendt = useCallback((navn: string, avvist: string | null | undefined) => {
    settUsendte((alle) => {
      if (alle.get(navn) === avvist) return alle
      const andre = [...alle].filter(([en]) => en !== navn)
      return new Map(avvist === undefined ? andre : [...andre, [navn, avvist]])
    })
  }, [])
  const avvist = [...usendte.values()].find((punkt) => punkt !== null)
  return { usendt: usendte.size > 0, avvist, settUsendt }
}
