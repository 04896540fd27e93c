import type { Upcaster, Upcastere } from '../prosess/upcast.ts'

/** Since version 2 an answer may say when it was given; before, nobody was asked. */
const utenGitt: Upcaster = (hendelse) => ({
  ...hendelse,
  data: { ...Object(hendelse.data), gitt: null },
})

export const moteUpcastere: Upcastere = {
  'mote.svart': [utenGitt],
  'mote.kommer': [utenGitt],
}
