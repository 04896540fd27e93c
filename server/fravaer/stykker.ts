import { tur } from '../tur.ts'

/** Lines in a piece: a millisecond or two of work. */
const LINJER = 100

/** All of them, some at a time, each piece in a turn of its own: files that are read at once take turns. */
export async function* stykker<T>(alle: Iterable<T>, antall = LINJER): AsyncGenerator<T[], void> {
  let stykke: T[] = []
  for (const en of alle) {
    stykke.push(en)
    if (stykke.length < antall) continue
    await tur()
    yield stykke
    stykke = []
  }
  if (stykke.length === 0) return
  await tur()
  yield stykke
}
