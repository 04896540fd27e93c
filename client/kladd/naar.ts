import { dagerMellom } from '../../machines/kalender/dato.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { lokalDato } from '../ui/dato/lokal.ts'

const to = (tall: number) => String(tall).padStart(2, '0')

/** An instant in the reader's words: the day, near ones as «i dag» and «i går», and the time. */
export function useNaar() {
  const { idag, relativ, lang } = useDato()
  return (tidspunkt: string) => {
    const tid = new Date(tidspunkt)
    const dag = lokalDato(tid)
    return {
      dag: dagerMellom(dag, idag) <= 1 ? relativ(dag) : lang(dag),
      time: to(tid.getHours()),
      minutt: to(tid.getMinutes()),
    }
  }
}
