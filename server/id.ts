import { randomBytes } from 'node:crypto'

/**
 * A new id: UUID version 7 (RFC 9562), which begins with the time. Rows written together then lie
 * together in their index; ids of chance alone would cost a page of the file each.
 */
export function nyId(): string {
  const id = randomBytes(16)
  id.writeUIntBE(Date.now(), 0, 6)
  id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x70, 6)
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8)
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
