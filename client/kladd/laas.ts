/** Locks text so that only whoever has the same key reads it. */
export type Laas = {
  /** Tells keys apart, and tells nothing of them. */
  merke: string
  las(tekst: string): Promise<string>
  /** Undefined where it was locked with another key, or is no such thing. */
  lasOpp(last: string): Promise<string | undefined>
}

const IV = 12

/**
 * AES-GCM under a key in base64, which is kept in memory only. Undefined where the browser has no such
 * thing, as on a page that came over plain http.
 */
export async function lagLaas(nokkel: string): Promise<Laas | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return undefined
  const raa = fraBase64(nokkel)
  const [key, avtrykk] = await Promise.all([
    subtle.importKey('raw', raa, 'AES-GCM', false, ['encrypt', 'decrypt']),
    subtle.digest('SHA-256', raa),
  ])
  return {
    merke: tilBase64(new Uint8Array(avtrykk).slice(0, 9)),
    async las(tekst) {
      const iv = crypto.getRandomValues(new Uint8Array(IV))
      const inn = new TextEncoder().encode(tekst)
      const ut = await subtle.encrypt({ name: 'AES-GCM', iv }, key, inn)
      return tilBase64(new Uint8Array([...iv, ...new Uint8Array(ut)]))
    },
    async lasOpp(last) {
      try {
        const hele = fraBase64(last)
        const iv = hele.slice(0, IV)
        const ut = await subtle.decrypt({ name: 'AES-GCM', iv }, key, hele.slice(IV))
        return new TextDecoder().decode(ut)
      } catch {
        return undefined
      }
    },
  }
}

const tilBase64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (en) => String.fromCharCode(en)).join(''))
const fraBase64 = (tekst: string) => Uint8Array.from(atob(tekst), (en) => en.charCodeAt(0))
