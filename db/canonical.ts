/**
 * JSON text with object keys sorted by UTF-16 code unit and no white space, so
 * that equal values give equal text (RFC 8785). Properties that are undefined
 * are left out. Throws a TypeError on what JSON cannot carry.
 */
export function canonical(verdi: unknown): string {
  switch (typeof verdi) {
    case 'string':
    case 'boolean':
      return JSON.stringify(verdi)
    case 'number':
      if (Number.isFinite(verdi)) return JSON.stringify(verdi)
      break
    case 'object':
      if (verdi === null) return 'null'
      if (Array.isArray(verdi)) return `[${verdi.map(canonical).join(',')}]`
      if (isPlain(verdi)) return canonicalObject(verdi)
  }
  throw new TypeError(`JSON cannot carry ${Object.prototype.toString.call(verdi)}`)
}

function canonicalObject(verdi: Record<string, unknown>): string {
  const felt: string[] = []
  for (const nokkel of Object.keys(verdi).sort()) {
    const v = verdi[nokkel]
    if (v !== undefined) felt.push(`${JSON.stringify(nokkel)}:${canonical(v)}`)
  }
  return `{${felt.join(',')}}`
}

function isPlain(verdi: object): verdi is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(verdi)
  return prototype === Object.prototype || prototype === null
}
