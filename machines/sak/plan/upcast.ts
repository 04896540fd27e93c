import type { Upcaster } from '../../prosess/upcast.ts'
import type { Utkast, Utkastrad } from '../kontekst.ts'

type Rad2 = Omit<Utkastrad, 'kjennetegn'>
type Utkast2 = { rader: Rad2[] }

/** Since version 3 a draft has a goal, and each row a sign that it works; before, nobody was asked. */
export const medMaal: Upcaster = (hendelse) => {
  const { rader } = hendelse.data as Utkast2
  const data: Utkast = { maal: '', rader: rader.map((rad) => ({ ...rad, kjennetegn: '' })) }
  return { ...hendelse, data }
}
