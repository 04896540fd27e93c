import type { SQL } from 'drizzle-orm'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
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

/** Condition: each word of `tekst` begins a word of the child's name or class. */
export function barnHeter(tekst: string): SQL | undefined {
  return and(...searchedWords(tekst).map((ord) => begins(barn.sokNavn, ord)))
}

/** The words of what is searched for; none where it holds no letter and no number. */
export const searchedWords = (tekst: string): string[] =>
  searchKey(tekst).split(' ').filter(Boolean)

/** Condition: the word begins one of those in the column, which hold what is searched in. */
export const begins = (column: SQLiteColumn, ord: string): SQL =>
  sql`instr(' ' || ${column}, ${` ${ord}`}) > 0`
