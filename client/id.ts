/**
 * A new UUIDv7: the time in milliseconds, then chance. Made here, as `crypto.randomUUID` is there on
 * https and localhost only, and a try on the local network is neither.
 */
export function nyId(tid = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  new DataView(bytes.buffer).setUint16(0, Math.floor(tid / 2 ** 32))
  new DataView(bytes.buffer).setUint32(2, tid % 2 ** 32)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (en) => en.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
