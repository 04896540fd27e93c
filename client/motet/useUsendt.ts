import { useCallback, useState } from 'react'

/** Keeps count of what is not saved yet, by name. */
export function useUsendt() {
  const [usendte, settUsendte] = useState<ReadonlySet<string>>(new Set())
  const settUsendt = useCallback((navn: string, usendt: boolean) => {
    settUsendte((alle) => {
      if (alle.has(navn) === usendt) return alle
      return new Set(usendt ? [...alle, navn] : [...alle].filter((en) => en !== navn))
    })
  }, [])
  return { usendt: usendte.size > 0, settUsendt }
}
