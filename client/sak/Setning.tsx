import { useValg } from '../skall/valg.ts'
import { initialer } from '../ui/person/initialer.ts'
import { useSak } from './bruk.ts'

/** A sentence about the case: names in it shrink to initials while names are hidden. */
export function Setning({ children }: { children: string }) {
  const { barn, folk } = useSak()
  if (!useValg().skjulNavn) return children
  return [...Object.values(folk), barn.fornavn].reduce(
    (tekst, navn) => tekst.replaceAll(navn, initialer(navn)),
    children,
  )
}
