import { createHmac } from 'node:crypto'
import type { Store } from '../../db/store.ts'

/**
 * The key that a person's browser locks what it keeps of drafts with: the same at each login, another for
 * each person, and nowhere but in memory on that side.
 */
export const kladdnokkel = async ({ kladd }: Store, personId: string): Promise<string> =>
  createHmac('sha256', await kladd.hemmelighet())
    .update(personId)
    .digest('base64')
