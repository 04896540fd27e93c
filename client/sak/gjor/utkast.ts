import type { Json } from '../../skjema/jsonSchema.ts'

const paabegynt = new Map<string, Json>()

/**
 * What is filled in but not sent, by form. Kept in memory only, so that a look at another page
 * loses nothing and a shared machine remembers nothing.
 */
export const utkast = {
  hent: (nokkel: string): Json | undefined => paabegynt.get(nokkel),
  husk: (nokkel: string, data: Json | undefined): void => {
    if (data === undefined) paabegynt.delete(nokkel)
    else paabegynt.set(nokkel, data)
  },
  glem: (nokkel: string): void => {
    paabegynt.delete(nokkel)
  },
}

// A reload empties the memory: the browser asks first while something lies there.
window.addEventListener('beforeunload', (hendelse) => {
  if (paabegynt.size > 0) hendelse.preventDefault()
})
