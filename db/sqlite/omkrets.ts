import type { SQL } from 'drizzle-orm'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { searchKey } from '../nameKeys.ts'
import type { Omkrets } from '../store/folk.ts'
import { barn } from '../tables/folk.ts'

/** Condition: the child belongs to one of the units or groups. */
export function barnInnenfor(omkrets: Omkrets): SQL | undefined {
  if ('alle' in omkrets) return undefined
  return or(
    inArray(barn.enhetId, omkrets.enheter),
    ...omkrets.grupper.map((g) => and(eq(barn.enhetId, g.enhetId), eq(barn.gruppe, g.gruppe))),
  )
}

/** Condition: each word of `tekst` begins a word of the child's name. */
export function barnHeter(tekst: string): SQL | undefined {
  const ord = searchKey(tekst).split(' ')
  return and(...ord.map((o) => sql`instr(' ' || ${barn.sokNavn}, ${` ${o}`}) > 0`))
}
