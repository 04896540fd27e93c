import { randomFillSync } from 'node:crypto'

const BYTES = 16
/** Chance is fetched for many ids at a time: a call costs more than the bytes it brings. */
const forraad = Buffer.alloc(BYTES * 256)
let brukt = forraad.length

/**
 * A new id: UUID version 7 (RFC 9562), which begins with the time. Rows written together then lie
 * together in their index; ids of chance alone would cost a page of the file each.
 */
export function nyId(): string {
  if (brukt === forraad.length) {
    randomFillSync(forraad)
    brukt = 0
  }
  const id = forraad.subarray(brukt, brukt + BYTES)
  brukt += BYTES
  id.writeUIntBE(Date.now(), 0, 6)
  id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x70, 6)
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8)
  const t = id.toString('hex')
  return `${t.slice(0, 8)}-${t.slice(8, 12)}-${t.slice(12, 16)}-${t.slice(16, 20)}-${t.slice(20)}`
}
