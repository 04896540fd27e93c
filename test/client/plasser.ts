/**
 * Names of the values that an ICU message asks for. The texts of a plural's or a select's branches
 * are messages themselves, so `{n, plural, =0 {Ingen} other {# av {alle}}}` asks for n and alle.
 */
export function plasser(melding: string): Set<string> {
  const navn = new Set<string>()
  // An opening brace begins a branch when it stands straight inside a plural or select, else a value.
  const dybde: ('verdi' | 'gren')[] = []
  for (const { 0: tegn, index } of melding.matchAll(/[{}]/g)) {
    if (tegn === '}') dybde.pop()
    else if (dybde.at(-1) === 'verdi') dybde.push('gren')
    else {
      navn.add(/^\w+/.exec(melding.slice(index + 1))?.[0] ?? '')
      dybde.push('verdi')
    }
  }
  return navn
}
