/**
 * Whose fault it is that a letter was not taken. `alt`: the mail server takes none now, so they all wait.
 * `senere`: not this letter, not now. `aldri`: not this letter.
 */
export type Avslag = { gjelder: 'alt' | 'senere' | 'aldri'; kode: string }

/** What the mail library tells of an error. Its message quotes addresses, and goes no further. */
type Feil = { code?: unknown; command?: unknown; responseCode?: unknown; response?: unknown }

const tjenerenStenger = 421
/** «Wrong order of commands»: nothing is said of the letter. */
const galRekkefolge = 503
/** Refused by policy, as where the sender may not relay: it is often put right, and then letters can go. */
const VILKAAR = /^5\d\d[ -]5\.7\./

export function avslag(feil: unknown): Avslag {
  const { code, command, responseCode, response }: Feil = Object(feil)
  const svar = typeof responseCode === 'number' ? responseCode : undefined
  const kode = [typeof code === 'string' ? code : 'UKJENT', svar].filter(Boolean).join(' ')
  const omBrevet =
    code === undefined || code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM')
  if (!omBrevet || svar === tjenerenStenger) return { gjelder: 'alt', kode }
  const forGodt =
    svar !== undefined && svar >= 500 && svar !== galRekkefolge && !VILKAAR.test(String(response))
  return { gjelder: forGodt ? 'aldri' : 'senere', kode }
}
