import type { Json } from './skjema/jsonSchema.ts'

const paabegynt = new Map<string, Json>()
let eier: string | undefined

/**
 * What is filled in but not sent, by form. Kept in memory only, and only for the one who filled it
 * in: a look at another page loses nothing, and a shared machine remembers nothing.
 */
export const utkast = {
  hent: (nokkel: string): Json | undefined => paabegynt.get(nokkel),
  remember: (nokkel: string, data: Json | undefined): void => {
    if (data === undefined) paabegynt.delete(nokkel)
    else paabegynt.set(nokkel, data)
  },
  /** The form and what is remembered beside it. */
  glem: (nokkel: string): void => {
    for (const en of paabegynt.keys()) {
      if (en === nokkel || en.startsWith(`${nokkel} `)) paabegynt.delete(en)
    }
  },
  /** Another person than the one it belongs to forgets it all; the same finds it again. */
  tilhorer: (person: string): void => {
    if (eier !== person) paabegynt.clear()
    eier = person
  },
  glemAlt: (): void => paabegynt.clear(),
}

// A reload empties the memory: the browser asks first while something lies there.
window.addEventListener('beforeunload', (event) => {
  if (paabegynt.size > 0) event.preventDefault()
})
